/// The register of findings and reports: one line for each case, made of its record and its steps, to filter, to count
/// and to hand out. Tells of no person.
///
/// Thread: the store reads on the caller's thread, never FX; the rest is pure.
/// Imports `journal`, `db`, `election`, `region`, `schedule`, `table`, and of its room record, course and flow.
package id.suar.violation.register;
