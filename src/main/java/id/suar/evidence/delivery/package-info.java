/// The device's side of evidence: what the hub has not signed for yet, in which order it goes, and the errand that
/// brings it after records and feed.
///
/// Thread: the errand runs on `sync`; interrupting it at any point is safe. Stores may be asked from any thread but FX.
/// Imports `evidence`, `sync` (errands, problems of links), `journal` for signatures, `db` in classes named `Sql…`.
package id.suar.evidence.delivery;
