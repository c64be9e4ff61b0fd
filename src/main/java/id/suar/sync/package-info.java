/// The device's side of delivery: what has no receipt yet, parcels, the courier that brings them to the
/// hub by any way, and the receipts that come back.
///
/// Thread: one courier at a time, on `sync`; interrupting it at any point is safe.
/// Imports `journal`, `access`, `db` and `i18n`; never a feature: it carries any kind of entry.
package id.suar.sync;
