/// The hub's side of evidence: takes sealed files in pieces (tus 1.0), opens each with its own key when it is whole,
/// and signs for it only when its hash is right and it is on disk.
///
/// Thread: each request on its own (virtual) thread; nothing but whose turn it is at an upload is kept in memory.
/// Imports `evidence`, `access`, `journal`; Helidon in `TusService` only.
package id.suar.evidence.intake;
