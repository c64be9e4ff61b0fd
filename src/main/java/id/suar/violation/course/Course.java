package id.suar.violation.course;

import id.suar.violation.flow.CaseEvent;
import java.util.ArrayList;
import java.util.List;

/// The steps of one case, in the order of the fold.
///
/// @param machine key of its way: `finding`, …
public record Course(String machine, List<CaseEvent> events) {

    public Course {
        events = List.copyOf(events);
    }

    Course and(CaseEvent next) {
        List<CaseEvent> more = new ArrayList<>(events);
        more.add(next);
        return new Course(machine, more);
    }
}
