/// What a report must have to be registered: formal and material conditions, judged while it is typed. They never
/// stand in the way of saving; what is missing is said, and until when it can still be brought.
///
/// Thread: pure. Imports `election` and `schedule`.
package id.suar.violation.condition;
