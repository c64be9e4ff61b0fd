package id.suar.violation.register;

import id.suar.journal.Entry;
import id.suar.journal.Fold;
import id.suar.violation.course.CourseEntries;
import id.suar.violation.course.CourseFold;
import id.suar.violation.record.CaseFold;

/// The folds of a record and of its course, beside each other.
final class RegisterFold implements Fold<RegisterState> {

    private final CaseFold records = new CaseFold();
    private final CourseFold courses = new CourseFold();

    @Override
    public boolean takes(String kind) {
        return records.takes(kind) || courses.takes(kind);
    }

    @Override
    public RegisterState begin(Entry first) {
        return new RegisterState(records.begin(first), courses.begin(first));
    }

    @Override
    public RegisterState amend(RegisterState before, Entry next) {
        return next.kind().equals(CourseEntries.STEPPED)
                ? new RegisterState(before.content(), courses.amend(before.course(), next))
                : new RegisterState(records.amend(before.content(), next), before.course());
    }
}
