package id.suar.violation.course;

import id.suar.access.Role;
import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.Journal;
import id.suar.journal.NewEntry;
import id.suar.journal.TextCodec;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.flow.Stepped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// Takes steps in cases. What it did is on disk when it returns.
public final class CaseStepper {

    private final Journal journal;
    private final Courses courses;
    private final Clock clock;
    private final String actor;
    private final Role role;
    private final int quorum;

    /// @param role   of the account that records
    /// @param quorum how many members a plenary needs
    public CaseStepper(Journal journal, Courses courses, Clock clock, String actor, Role role, int quorum) {
        this.journal = journal;
        this.courses = courses;
        this.clock = clock;
        this.actor = actor;
        this.role = role;
        this.quorum = quorum;
    }

    public Advanced advance(EntryId id, CaseEvent event) {
        Optional<String> wrong = wrong(event.fields());
        if (wrong.isPresent()) {
            return new Advanced.FieldWrong(wrong.get());
        }
        return courses.find(id).map(course -> advance(course, event)).orElseGet(Advanced.NoCase::new);
    }

    private Advanced advance(RecordedCourse course, CaseEvent event) {
        return switch (course.machine().take(course.state(), event, quorum)) {
            case Stepped.Taken(var state) -> {
                boolean allowed = course.machine().possible(course.state(), role).stream()
                        .anyMatch(step -> step.event().equals(event.event()));
                yield allowed
                        ? new Advanced.Done(record(course, event).id(), state)
                        : new Advanced.NotYours(event.event());
            }
            case Stepped refused -> new Advanced.Refused(refused);
        };
    }

    private Entry record(RecordedCourse course, CaseEvent event) {
        return journal.append(NewEntry.amend(
                clock.instant(),
                actor,
                CourseEntries.STEPPED,
                course.id(),
                course.heads(),
                CourseEntries.stepped(event)));
    }

    private static Optional<String> wrong(Map<String, String> fields) {
        if (fields.size() > CourseEntries.MAX_FIELDS) {
            return Optional.of("*");
        }
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().matches("[a-z][a-z_]{0,39}")
                        || TextCodec.utf8(field.getValue()).length > CourseEntries.MAX_BYTES)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
