/// Parcels handed over as files on a stick, and the receipts that come back the same way.
///
/// Thread: the caller's, never FX. Imports `sync`, `sync.qr`, `journal`, `access` and `i18n`.
package id.suar.sync.file;
