/// Parcels of other devices that this one carries to the hub, sealed as they are, and the answers it brings back.
///
/// Thread: `sync` for the errand, otherwise the caller's, never FX; the folder is whole after a crash at any point.
/// Imports `sync`, `sync.file`, `journal`, `access` and `i18n`.
package id.suar.sync.relay;
