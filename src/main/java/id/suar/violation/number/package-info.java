/// Official numbers of findings, reports and forms: patterns as data, formatted strictly, read leniently.
/// A device never makes an official number up: the office that keeps the register gives it.
///
/// Thread: immutable. Imports `election` and `table`.
package id.suar.violation.number;
