/// The hub: cards and devices, intake of parcels over HTTP(S) and from folders, signed receipts.
///
/// Thread: each request on its own (virtual) thread; appends meet on `db-writer`. Nothing is kept in
/// memory between requests, so several processes may serve one folder.
/// Imports `journal`, `sync`, `access`, `db`; never a feature.
package id.suar.hub;
