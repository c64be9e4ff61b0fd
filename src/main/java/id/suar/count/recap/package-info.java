/// What the organisers' recapitulation (D.Hasil) says, as read in its plenary, and how it differs from what
/// supervisors saw on C.Hasil: per unit, in classes, and in patterns over many units. Nothing here concludes:
/// a difference is a difference, and people say what it is.
///
/// Thread: records and comparisons are immutable; stores read on the caller's thread, never FX.
/// Imports `count`, `journal`, `region`, `election`, `table`, `db` and `i18n`.
package id.suar.count.recap;
