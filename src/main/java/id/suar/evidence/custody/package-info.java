/// What people say of a piece of evidence and do with it after it was taken in: where it comes from, what it shows, who
/// handed it to whom. Each is an entry beside the one that added it; the file itself never changes.
///
/// Thread: any but FX. Imports `form` (both are forms, as data), `evidence`, `journal`.
package id.suar.evidence.custody;
