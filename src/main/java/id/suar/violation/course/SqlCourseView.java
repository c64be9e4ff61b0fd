package id.suar.violation.course;

import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import id.suar.violation.flow.CaseState;
import id.suar.violation.flow.Machines;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The tables `violation_course`, where each case stands, and `violation_clock`, which deadlines run in it.
public final class SqlCourseView implements SqlView<Course> {

    private final Fold<Course> fold = new CourseFold();
    private final Machines machines = Machines.bundled();

    @Override
    public String name() {
        return "violation.course";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Fold<Course> fold() {
        return fold;
    }

    @Override
    public List<String> tables() {
        return List.of("violation_course", "violation_clock");
    }

    @Override
    public void create(Handle handle) {
        handle.execute("""
                CREATE TABLE violation_course (
                  subject   TEXT    NOT NULL PRIMARY KEY,
                  machine   TEXT    NOT NULL,
                  state     TEXT    NOT NULL,
                  number    TEXT    NOT NULL,  -- the latest official number; empty until one is given
                  irregular INTEGER NOT NULL,  -- steps that the way did not have when they came
                  conflict  INTEGER NOT NULL   -- 1: two people went on without seeing each other
                )""");
        handle.execute("CREATE INDEX violation_course_state ON violation_course (machine, state)");
        handle.execute("""
                CREATE TABLE violation_clock (
                  subject  TEXT NOT NULL,
                  deadline TEXT NOT NULL,  -- key of a deadline of the law
                  since    TEXT NOT NULL,  -- legal time of the event that started it, local to the office
                  PRIMARY KEY (subject, deadline)
                )""");
    }

    @Override
    public void put(Handle handle, List<Folded<Course>> records) {
        PreparedBatch old = handle.prepareBatch("DELETE FROM violation_course WHERE subject = ?");
        PreparedBatch stopped = handle.prepareBatch("DELETE FROM violation_clock WHERE subject = ?");
        records.forEach(record -> old.add(record.subject().toString()));
        records.forEach(record -> stopped.add(record.subject().toString()));
        old.execute();
        stopped.execute();
        PreparedBatch courses = handle.prepareBatch("INSERT INTO violation_course VALUES (?, ?, ?, ?, ?, ?)");
        PreparedBatch clocks = handle.prepareBatch("INSERT INTO violation_clock VALUES (?, ?, ?)");
        for (Folded<Course> record : records) {
            String subject = record.subject().toString();
            CaseState state = Standing.of(machines, record.state());
            courses.add(
                    subject,
                    record.state().machine(),
                    state.state().orElse(""),
                    Standing.number(state),
                    state.irregular().size(),
                    record.conflict() ? 1 : 0);
            state.clocks()
                    .forEach((key, since) -> clocks.add(subject, key, since.at().toString()));
        }
        courses.execute();
        if (clocks.size() > 0) {
            clocks.execute();
        }
    }
}
