/// What supervisors saw on C.Hasil forms: sheets as written, which of several counts, what records them. Nothing
/// here corrects a figure: a wrong sum is evidence.
///
/// This package is the sheet and its record. Around it, each knowing those before it: `rule` (what a form's own
/// rules say), `tally` (what lists and sums read), `words`, `station` (lists of polling stations), `file` (import
/// and export); then the screens in `ui`, and the sub-rooms `keying`, `checklist`, `recap`, `photo`, `looks`, `seen`.
///
/// Thread: sheets are immutable; stores read on the caller's thread, never FX.
/// Imports `journal`, `region`, `election` and `db`; of the counts nothing but itself.
package id.suar.count;
