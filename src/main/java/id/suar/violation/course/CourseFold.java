package id.suar.violation.course;

import id.suar.journal.Entry;
import id.suar.journal.Fold;
import id.suar.journal.UnreadableEntry;
import id.suar.violation.FindingBeginning;
import id.suar.violation.FindingEntries;
import id.suar.violation.flow.CaseEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A recorded finding waits for its plenary from the day on which it was found; every step comes after that.
final class CourseFold implements Fold<Course> {

    @Override
    public boolean takes(String kind) {
        return kind.equals(FindingEntries.RECORDED) || kind.equals(CourseEntries.STEPPED);
    }

    @Override
    public Course begin(Entry first) {
        if (!first.kind().equals(FindingEntries.RECORDED)) {
            throw new UnreadableEntry("a course begins with " + FindingEntries.RECORDED);
        }
        LocalDate found = FindingBeginning.found(first);
        return new Course("finding", List.of(new CaseEvent("finding.proposed", found.atStartOfDay(), Map.of())));
    }

    @Override
    public Course amend(Course before, Entry next) {
        if (!next.kind().equals(CourseEntries.STEPPED)) {
            throw new UnreadableEntry("a course goes on with " + CourseEntries.STEPPED);
        }
        return before.and(CourseEntries.read(next.body()));
    }
}
