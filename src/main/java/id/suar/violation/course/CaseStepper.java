package id.suar.violation.course;

import id.suar.access.Role;
import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.Journal;
import id.suar.journal.NewEntry;
import id.suar.journal.TextCodec;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.flow.CaseState;
import id.suar.violation.flow.Guard;
import id.suar.violation.flow.Step;
import id.suar.violation.flow.Stepped;
import id.suar.violation.number.NumberKey;
import id.suar.violation.number.NumberRules;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/// Takes steps in cases. What it did is on disk when it returns.
public final class CaseStepper {

    private final Journal journal;
    private final Courses courses;
    private final Clock clock;
    private final String actor;
    private final Role role;
    private final IntSupplier quorum;
    private final NumberDesk numbers;
    private final NumberRules rules = NumberRules.bundled();

    /// @param role    of the account that records
    /// @param quorum  how many members a plenary needs
    /// @param numbers which of them may be given here
    public CaseStepper(
            Journal journal, Courses courses, Clock clock, String actor, Role role, int quorum, NumberDesk numbers) {
        this(journal, courses, clock, actor, role, () -> quorum, numbers);
    }

    /// @param quorum as it is set now
    public CaseStepper(
            Journal journal,
            Courses courses,
            Clock clock,
            String actor,
            Role role,
            IntSupplier quorum,
            NumberDesk numbers) {
        this.journal = journal;
        this.courses = courses;
        this.clock = clock;
        this.actor = actor;
        this.role = role;
        this.quorum = quorum;
        this.numbers = numbers;
    }

    public Advanced advance(EntryId id, CaseEvent event) {
        Optional<String> wrong = wrong(event.fields());
        if (wrong.isPresent()) {
            return new Advanced.FieldWrong(wrong.get());
        }
        return courses.find(id).map(course -> advance(course, event)).orElseGet(Advanced.NoCase::new);
    }

    private Advanced advance(RecordedCourse course, CaseEvent event) {
        return switch (asked(course, event)) {
            case Stepped.Taken(var state) -> {
                boolean allowed = course.machine().possible(course.state(), role).stream()
                        .anyMatch(step -> step.event().equals(event.event()));
                yield allowed ? numbered(course, event, state) : new Advanced.NotYours(event.event());
            }
            case Stepped refused -> new Advanced.Refused(refused);
        };
    }

    /// The way's answer, and what the office has to give with the step.
    private Stepped asked(RecordedCourse course, CaseEvent event) {
        Stepped answer = course.machine().take(course.state(), event, quorum.getAsInt());
        boolean due = numbers.keepsRegister()
                && Standing.number(event).isEmpty()
                && guards(course, event).anyMatch(guards -> guards.contains(Guard.REGENCY_NUMBER));
        if (!due) {
            return answer;
        }
        return switch (answer) {
            case Stepped.Taken taken -> new Stepped.Guarded(event.event(), List.of(Guard.NUMBER));
            case Stepped.Guarded(String key, List<Guard> missing) ->
                new Stepped.Guarded(
                        key,
                        Stream.concat(Stream.of(Guard.NUMBER), missing.stream())
                                .distinct()
                                .sorted()
                                .toList());
            case Stepped.NotFromHere from -> from;
            case Stepped.Unknown unknown -> unknown;
        };
    }

    private Advanced numbered(RecordedCourse course, CaseEvent event, CaseState state) {
        return Standing.number(event)
                .flatMap(number -> hindered(course, event, number))
                .orElseGet(() -> new Advanced.Done(record(course, event).id(), state));
    }

    private Optional<Advanced> hindered(RecordedCourse course, CaseEvent event, String number) {
        NumberKey key = Standing.key(rules, course.machine().key(), event, number);
        return numbers.taken(key, course.id())
                .<Advanced>map(Advanced.NumberTaken::new)
                .or(() -> official(course, event)
                        ? numbers.hindrance(key).map(why -> new Advanced.NumberElsewhere(number, why))
                        : Optional.empty());
    }

    /// Whether what is given with the step is a number of the register.
    private static boolean official(RecordedCourse course, CaseEvent event) {
        return guards(course, event).anyMatch(Guard::numbers);
    }

    private static Stream<Set<Guard>> guards(RecordedCourse course, CaseEvent event) {
        return course.machine().possible(course.state()).stream()
                .filter(step -> step.event().equals(event.event()))
                .map(Step::guards);
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
