package id.suar.violation.course.ui;

import id.suar.form.FormDefinition;
import id.suar.violation.course.DueItem;
import id.suar.violation.course.RecordedCourse;
import id.suar.violation.record.CaseChange;
import java.util.List;

/// A case as its screen shows it.
///
/// @param what    the event in one line
/// @param due     deadlines that run in it
/// @param changes of its record
/// @param form    of the record as it stands
record CourseRead(
        RecordedCourse course, String what, List<DueItem> due, List<CaseChange> changes, FormDefinition form) {

    CourseRead {
        due = List.copyOf(due);
        changes = List.copyOf(changes);
    }
}
