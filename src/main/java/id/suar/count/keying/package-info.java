/// Forms keyed twice: a second person keys the same paper without seeing the first sheet, the two are compared
/// cell by cell, and somebody settles what differs.
///
/// Nothing of a first sheet is within reach of who keys the second: what that person works with is a
/// [KeyingTask], which has no figures.
///
/// Thread: comparison and folds are pure; stores and use cases run on the caller's thread, never FX.
/// Imports `count`, `journal`, `region`, `election`, `db`.
package id.suar.count.keying;
