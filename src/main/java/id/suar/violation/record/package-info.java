/// The records of cases: Form A, findings, reports and initial information, as answers to forms that stand in
/// `violation/forms.csv`. What is about persons is sealed or not stored; where a case stands is a matter of its course.
///
/// Thread: stores read on the caller's thread, the recorder returns after the commit; neither from FX.
/// Imports `form`, `journal`, `db`, `election`, `region`, `table` and its room.
package id.suar.violation.record;
