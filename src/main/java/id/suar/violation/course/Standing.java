package id.suar.violation.course;

import id.suar.violation.flow.CaseState;
import id.suar.violation.flow.Machines;

/// Where the steps of a case have led it. The same on every device, so it knows no settings: what a quorum is was
/// asked when the step was taken.
final class Standing {

    private static final int ANY_QUORUM = 1;

    private Standing() {}

    static CaseState of(Machines machines, Course course) {
        return machines.find(course.machine()).orElseThrow().fold(course.events(), ANY_QUORUM);
    }

    /// The latest official number; empty until one is given.
    static String number(CaseState state) {
        return state.happened().stream()
                .map(event -> event.fields().getOrDefault("number", "").strip())
                .filter(number -> !number.isEmpty())
                .reduce("", (before, later) -> later);
    }
}
