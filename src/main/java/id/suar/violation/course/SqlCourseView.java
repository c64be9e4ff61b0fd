package id.suar.violation.course;

import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.flow.CaseState;
import id.suar.violation.flow.Machines;
import id.suar.violation.number.NumberKey;
import id.suar.violation.number.NumberRules;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The tables `violation_course`, where each case stands, `violation_clock`, which deadlines run in it, and
/// `violation_number`, the official numbers that it was given.
public final class SqlCourseView implements SqlView<Course> {

    private final Fold<Course> fold = new CourseFold();
    private final Machines machines = Machines.bundled();
    private final NumberRules numbers = NumberRules.bundled();

    @Override
    public String name() {
        return "violation.course";
    }

    @Override
    public int version() {
        return 5;
    }

    @Override
    public Fold<Course> fold() {
        return fold;
    }

    @Override
    public List<String> tables() {
        return List.of("violation_course", "violation_clock", "violation_number");
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
        handle.execute("""
                CREATE TABLE violation_number (
                  subject TEXT    NOT NULL,
                  series  TEXT    NOT NULL,
                  seq     INTEGER NOT NULL,  -- 0: of no known pattern
                  number  TEXT    NOT NULL,
                  event   TEXT    NOT NULL,
                  at      TEXT    NOT NULL,
                  regular INTEGER NOT NULL   -- 0: the way did not have the step when it came
                )""");
        handle.execute("CREATE INDEX violation_number_key ON violation_number (series, seq)");
        handle.execute("CREATE INDEX violation_number_subject ON violation_number (subject)");
    }

    @Override
    public void put(Handle handle, List<Folded<Course>> records) {
        for (String table : tables()) {
            PreparedBatch old = handle.prepareBatch("DELETE FROM " + table + " WHERE subject = ?");
            records.forEach(record -> old.add(record.subject().toString()));
            old.execute();
        }
        PreparedBatch courses = handle.prepareBatch("INSERT INTO violation_course VALUES (?, ?, ?, ?, ?, ?)");
        PreparedBatch clocks = handle.prepareBatch("INSERT INTO violation_clock VALUES (?, ?, ?)");
        PreparedBatch given = handle.prepareBatch("INSERT INTO violation_number VALUES (?, ?, ?, ?, ?, ?, ?)");
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
            String machine = record.state().machine();
            state.happened().forEach(event -> given(given, subject, machine, event, true));
            state.irregular().forEach(event -> given(given, subject, machine, event, false));
        }
        courses.execute();
        for (PreparedBatch some : List.of(clocks, given)) {
            if (some.size() > 0) {
                some.execute();
            }
        }
    }

    private void given(PreparedBatch batch, String subject, String machine, CaseEvent event, boolean regular) {
        Standing.number(event).ifPresent(number -> {
            NumberKey key = Standing.key(numbers, machine, event, number);
            batch.add(
                    subject,
                    key.series(),
                    key.seq(),
                    number,
                    event.event(),
                    event.at().toString(),
                    regular ? 1 : 0);
        });
    }
}
