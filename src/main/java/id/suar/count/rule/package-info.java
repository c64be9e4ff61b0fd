/// What the rules of a C.Hasil form say of a sheet, and of the forms of a polling station together. Pure: a rule
/// is told what it needs and speaks only where all of it is written.
///
/// Thread: any; [StationForms] and [FiledChecks] ask stores on the caller's thread, never FX.
/// Imports `count`, `election`, `region`.
package id.suar.count.rule;
