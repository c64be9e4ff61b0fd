/// What a case still lacks, in words, and until when it can be brought. It never stands in the way of saving.
///
/// Thread: pure. Imports `form`, `schedule`, `i18n` and, of its room, records, conditions and the state of a course.
package id.suar.violation.coach;
