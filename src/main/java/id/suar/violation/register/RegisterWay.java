package id.suar.violation.register;

import id.suar.violation.course.Course;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.flow.CaseState;
import id.suar.violation.flow.Machine;
import id.suar.violation.flow.Machines;
import id.suar.violation.flow.Stepped;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What happened in a case and which deadlines ran in it, from its steps.
///
/// @param state where it stands; empty before the first step
record RegisterWay(String state, List<RegisterStep> steps, List<RegisterTerm> terms) {

    private static final int ANY_QUORUM = 1;
    private static final int MOST_TEXT = 300;

    static RegisterWay of(Machines machines, Course course) {
        Machine machine = machines.find(course.machine()).orElseThrow();
        CaseState state = machine.fold(List.of(), ANY_QUORUM);
        List<RegisterStep> steps = new ArrayList<>();
        List<RegisterTerm> terms = new ArrayList<>();
        for (CaseEvent event : course.events()) {
            if (machine.take(state, event, ANY_QUORUM) instanceof Stepped.Taken(CaseState next)) {
                steps.add(step(event));
                kept(machine.judged(state, event), state, next, event, terms);
                state = next;
            }
        }
        new TreeMap<>(state.clocks())
                .forEach((key, since) -> terms.add(new RegisterTerm(key, since.at(), Optional.empty())));
        return new RegisterWay(state.state().orElse(""), steps, terms);
    }

    /// What ends without being judged, by an extension or with the case, was not kept and is not late.
    private static void kept(
            Set<String> judged, CaseState before, CaseState after, CaseEvent event, List<RegisterTerm> terms) {
        Optional<LocalDateTime> done = Optional.of(event.at());
        new TreeMap<>(before.clocks()).forEach((key, since) -> {
            if (judged.contains(key) && !after.clocks().containsKey(key)) {
                terms.add(new RegisterTerm(key, since.at(), done));
            }
        });
    }

    private static RegisterStep step(CaseEvent event) {
        Map<String, String> fields = event.fields();
        return new RegisterStep(
                event.event(),
                event.at(),
                line(fields, "number"),
                line(fields, "kind"),
                line(fields, "recipient"),
                line(fields, "reason"));
    }

    private static String line(Map<String, String> fields, String key) {
        String text = fields.getOrDefault(key, "").strip().replaceAll("\\s+", " ");
        return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT) + "…";
    }
}
