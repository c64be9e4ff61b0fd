package id.suar.violation.paper;

import id.suar.form.Answers;
import id.suar.paper.RecordSeal;
import id.suar.violation.coach.Coaching;
import id.suar.violation.course.RecordedCourse;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.flow.Step;
import id.suar.violation.record.RecordedCase;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A case as it is put on paper.
///
/// @param persons texts about persons that were opened for this paper, by path; empty for most papers
/// @param seal    of the record and its course
public record PrintedCase(
        RecordedCase record,
        RecordedCourse course,
        Coaching coaching,
        Map<String, String> persons,
        Optional<RecordSeal> seal) {

    public PrintedCase {
        persons = Map.copyOf(persons);
    }

    /// In clear, with whoever was opened.
    Answers answers() {
        return record.answers().with(persons);
    }

    /// Paths that have something written in them which was not opened.
    Set<String> hidden() {
        Set<String> hidden = new TreeSet<>(record.form().filled());
        hidden.removeAll(persons.keySet());
        return hidden;
    }

    /// The latest official number, or the short name that the record has until one is given.
    String name() {
        return number().orElseGet(() -> record.shortId().toString());
    }

    Optional<String> number() {
        return last("number").map(event -> event.fields().get("number"));
    }

    /// The latest step that says something under a key.
    Optional<CaseEvent> last(String key) {
        return course.state().happened().reversed().stream()
                .filter(event -> !event.fields().getOrDefault(key, "").isBlank())
                .findFirst();
    }

    /// The latest of some steps.
    Optional<CaseEvent> lastOf(String... events) {
        Set<String> wanted = Set.of(events);
        return course.state().happened().reversed().stream()
                .filter(event -> wanted.contains(event.event()))
                .findFirst();
    }

    /// The latest step that leads to a paper. One that is about ethics leads to no paper about other law, nor the other
    /// way.
    Optional<CaseEvent> leading(String purpose) {
        Set<String> events = course.machine().steps().stream()
                .filter(step -> step.produces().contains(purpose))
                .map(Step::event)
                .collect(Collectors.toSet());
        return course.state().happened().reversed().stream()
                .filter(event -> events.contains(event.event()))
                .filter(event -> about(purpose, event.fields().getOrDefault("kind", "")))
                .findFirst();
    }

    private static boolean about(String purpose, String kind) {
        return switch (purpose) {
            case "forward_ethics" -> kind.isEmpty() || kind.startsWith("etik");
            case "forward_other" -> kind.isEmpty() || !kind.startsWith("etik");
            default -> true;
        };
    }
}
