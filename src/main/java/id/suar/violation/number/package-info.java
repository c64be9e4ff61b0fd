/// Official numbers of findings, reports and forms: patterns as data, formatted strictly, read leniently; blocks of
/// them that the hub assigns to offices below, and those that are skipped. A device never makes an official number up:
/// the office that keeps the register gives it.
///
/// Thread: rules are immutable; stores read on the caller's thread, never FX.
/// Imports `election`, `region`, `journal`, `db` and `table`.
package id.suar.violation.number;
