package id.suar.violation.course;

import id.suar.db.Database;
import id.suar.election.Regime;
import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.Journals;
import id.suar.journal.UnreadableEntry;
import id.suar.region.RegionCode;
import id.suar.violation.flow.Machines;
import id.suar.violation.record.CaseKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads courses from the journal and clocks from the tables of [SqlCourseView].
public final class SqlCourses implements Courses {

    /// Deadlines that run from a day of the record itself, which may have been corrected since.
    private static final List<String> FROM_RECORD = List.of("finding.set", "report.file");

    /// Of initial information what was traced is found later than it was received.
    private static final List<String> WITH_START =
            List.of(CaseKind.FORM_A.key(), CaseKind.FINDING.key(), CaseKind.REPORT.key());

    private final Database db;
    private final Journals journals;
    private final Machines machines = Machines.bundled();
    private final CourseFold fold = new CourseFold();

    public SqlCourses(Database db, Journals journals) {
        this.db = db;
        this.journals = journals;
    }

    @Override
    public Optional<RecordedCourse> find(EntryId id) {
        List<Entry> entries = journals.about(id).stream()
                .filter(entry -> fold.takes(entry.kind()))
                .toList();
        if (entries.isEmpty() || !entries.getFirst().begins()) {
            return Optional.empty();
        }
        Course course = fold.begin(entries.getFirst());
        List<EntryId> heads = new ArrayList<>(List.of(id));
        for (Entry next : entries.subList(1, entries.size())) {
            course = after(course, next);
            heads.removeAll(next.parents());
            heads.remove(id);
            heads.add(next.id());
        }
        return Optional.of(new RecordedCourse(
                id, machines.find(course.machine()).orElseThrow(), Standing.of(machines, course), heads));
    }

    /// A step that cannot be read is set aside by the view, and the rest goes on.
    private Course after(Course course, Entry next) {
        try {
            return fold.amend(course, next);
        } catch (UnreadableEntry e) {
            return course;
        }
    }

    @Override
    public GivenNumbers numbers() {
        return new SqlGivenNumbers(db);
    }

    @Override
    public List<RunningClock> running(RegionCode scope) {
        return db.read(handle -> handle.createQuery("""
                        SELECT c.subject, c.machine, c.state, k.deadline, k.since, f.regime, f.what, f.place, f.start
                        FROM violation_clock k
                        JOIN violation_course c ON c.subject = k.subject
                        JOIN violation_case f ON f.subject = k.subject
                        WHERE f.place LIKE ? OR f.place = ''""")
                .bind(0, scope.digits() + "%")
                .map((row, context) -> clock(row))
                .list());
    }

    private static RunningClock clock(ResultSet row) throws SQLException {
        String deadline = row.getString("deadline");
        String start = row.getString("start");
        boolean fromRecord = FROM_RECORD.contains(deadline) && WITH_START.contains(row.getString("machine"));
        LocalDateTime since = fromRecord && !start.isEmpty()
                ? LocalDate.parse(start).atStartOfDay()
                : LocalDateTime.parse(row.getString("since"));
        return new RunningClock(
                EntryId.parse(row.getString("subject")),
                row.getString("machine"),
                row.getString("state"),
                new Regime(row.getString("regime")),
                row.getString("what"),
                row.getString("place"),
                deadline,
                since);
    }
}
