package id.suar.violation.course;

import id.suar.violation.flow.CaseEvent;
import id.suar.violation.flow.CaseState;
import id.suar.violation.flow.Machines;
import id.suar.violation.number.NumberKey;
import id.suar.violation.number.NumberRules;
import java.util.Optional;

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
                .flatMap(event -> number(event).stream())
                .reduce("", (before, later) -> later);
    }

    /// The number that is given with a step.
    static Optional<String> number(CaseEvent event) {
        return Optional.of(event.fields().getOrDefault("number", "").strip()).filter(number -> !number.isEmpty());
    }

    /// A number of no known pattern may be given once in a year with the same step of the same way.
    static NumberKey key(NumberRules rules, String machine, CaseEvent event, String number) {
        return rules.read(
                number, machine + ":" + event.event() + ":" + event.at().getYear());
    }
}
