/// Papers of cases: the statutory forms and notices, filled from records and their courses. Codes and titles are data,
/// for sources on the exact codes are thin.
///
/// Thread: pure. Imports `violation` and its rooms, `paper`, `form`, `schedule`, `election`, `i18n`, `table`.
package id.suar.violation.paper;
