/// Findings (*temuan*): what a supervisor saw that may be a violation, from the first note on. Holds facts of
/// the event and the name and office of the supervisor; names of citizens do not belong here.
///
/// Thread: the records are immutable; stores read on the caller's thread, the recorder returns after the
/// commit, neither is called from FX. Imports `journal`, `db`, `region`, `election`, `i18n`, `table`, `form`; screens
/// in `ui`.
package id.suar.violation;
