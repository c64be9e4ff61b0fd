package id.suar.violation.course.ui;

import id.suar.violation.course.DueItem;
import id.suar.violation.course.RecordedCourse;
import java.util.List;

/// A case as its screen shows it.
///
/// @param what the event in one line
/// @param due  deadlines that run in it
record CourseRead(RecordedCourse course, String what, List<DueItem> due) {

    CourseRead {
        due = List.copyOf(due);
    }
}
