/// Evidence handed over as files on a stick, taken in from there at the hub, and the receipts that come back the same
/// way.
///
/// Thread: the caller's, never FX. Imports `evidence` and its rooms, `sync.file` for where files lie, `journal` for
/// signatures, `access`, `i18n`.
package id.suar.evidence.file;
