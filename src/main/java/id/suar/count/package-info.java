/// What supervisors saw on C.Hasil forms: sheets as written, the form's own rules, import and export, tallies.
/// Nothing here corrects a figure: a wrong sum is evidence.
///
/// Thread: sheets and rules are immutable; stores read on the caller's thread, never FX.
/// Imports `journal`, `region`, `election`, `table`, `db` and `i18n`.
package id.suar.count;
