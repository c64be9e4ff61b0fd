package id.suar.violation.course;

import id.suar.form.FormState;
import id.suar.journal.Entry;
import id.suar.journal.Fold;
import id.suar.journal.UnreadableEntry;
import id.suar.violation.FindingBeginning;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.record.CaseKind;
import id.suar.violation.record.CaseSummary;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// A record begins its case's way: a recorded finding waits for its plenary from the day on which it was found, Form A
/// and a report begin as drafts, initial information is noted. Every step comes after that.
public final class CourseFold implements Fold<Course> {

    @Override
    public boolean takes(String kind) {
        return kind.equals(CourseEntries.STEPPED) || CaseKind.begunBy(kind).isPresent();
    }

    @Override
    public Course begin(Entry first) {
        CaseKind kind = CaseKind.begunBy(first.kind())
                .orElseThrow(() -> new UnreadableEntry("a course does not begin with " + first.kind()));
        String event = switch (kind) {
            case FORM_A -> "formA.started";
            case FINDING -> "finding.proposed";
            case REPORT -> "report.started";
            case INITIAL_INFO -> "info.noted";
        };
        LocalDateTime at =
                kind == CaseKind.FINDING ? FindingBeginning.found(first).atStartOfDay() : day(kind, first);
        return new Course(kind.key(), List.of(new CaseEvent(event, at, Map.of())));
    }

    /// The day that the record itself names. Where it names none, the one on which it was saved: no clock runs from it.
    private static LocalDateTime day(CaseKind kind, Entry first) {
        var answers = FormState.NONE.after(first.id(), first.body()).answers();
        return CaseSummary.of(kind, answers)
                .day()
                .map(LocalDate::atStartOfDay)
                .orElseGet(() -> LocalDateTime.ofInstant(first.recordedAt(), ZoneOffset.UTC));
    }

    @Override
    public Course amend(Course before, Entry next) {
        if (!next.kind().equals(CourseEntries.STEPPED)) {
            throw new UnreadableEntry("a course goes on with " + CourseEntries.STEPPED);
        }
        return before.and(CourseEntries.read(next.body()));
    }
}
