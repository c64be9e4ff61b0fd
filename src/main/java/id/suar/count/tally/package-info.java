/// What is kept beside the sheets so that lists, rules and sums of a province are read at once: one row for each
/// sheet in force, one for each village, made anew in the transaction that changes a sheet.
///
/// Thread: immutable; stores read on the caller's thread, never FX.
/// Imports `count`, `count.rule`, `election`, `region`, `journal`, `db`.
package id.suar.count.tally;
