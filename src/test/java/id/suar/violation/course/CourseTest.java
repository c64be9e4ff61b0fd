package id.suar.violation.course;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Role;
import id.suar.db.Database;
import id.suar.journal.EntryId;
import id.suar.journal.Journal;
import id.suar.journal.JournalId;
import id.suar.journal.NewEntry;
import id.suar.journal.SqlJournals;
import id.suar.region.RegionCode;
import id.suar.schedule.Counting;
import id.suar.schedule.DeadlineRules;
import id.suar.schedule.OfficeCalendar;
import id.suar.schedule.Reckoned;
import id.suar.schedule.Urgency;
import id.suar.violation.FindingField;
import id.suar.violation.FindingRecorder;
import id.suar.violation.Samples;
import id.suar.violation.SqlFindingView;
import id.suar.violation.SqlFindings;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.flow.Guard;
import id.suar.violation.flow.Stepped;
import id.suar.violation.number.SqlNumberRanges;
import id.suar.violation.number.SqlNumberView;
import id.suar.violation.record.SqlCaseView;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The second worked example: found on voting day, set and registered on 22 February.
class CourseTest {

    private static final Instant NOW = Instant.parse("2024-02-20T04:00:00Z");
    private static final RegionCode KUKAR = new RegionCode("6402");
    private static final Map<String, String> PLENARY =
            Map.of("number", "001/TM/PL/Kab/23.07/II/2024", "plenary", "12/BA/II/2024", "present", "Satu\nDua");

    @TempDir
    Path folder;

    private Database db;
    private SqlJournals journals;
    private Journal journal;
    private Courses courses;
    private CaseStepper stepper;
    private EntryId finding;

    @BeforeEach
    void open() {
        db = Database.open(folder.resolve("suar.db"));
        journals = new SqlJournals(
                db,
                List.of(
                        new SqlFindingView(),
                        new SqlCaseView(),
                        new SqlCourseView(),
                        new SqlNumberView((entry, key, region) -> false)));
        journal = new Journal(journals, () -> new JournalId("aaaaaaaaaaaaaaaa", 0));
        courses = new SqlCourses(db, journals);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        stepper = new CaseStepper(journal, courses, clock, "anggota", Role.KAB_MEMBER, 2, numbers());
        finding = new FindingRecorder(journal, clock, "pengawas")
                .record(Samples.finding(Map.of(FindingField.FOUND, "2024-02-14")));
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aRecordedFindingWaitsForThePlenaryAndItsTimeRuns() {
        assertThat(courses.find(finding).orElseThrow().state().state()).contains("to_plenary");
        assertThat(due("2024-02-20T04:00:00Z")).singleElement().satisfies(item -> {
            assertThat(item.clock().deadline()).isEqualTo("finding.set");
            assertThat(((Reckoned.Due) item.reckoned()).last()).isEqualTo("2024-02-23");
            assertThat(item.urgency()).isEqualTo(new Urgency.Ample());
        });
        assertThat(due("2024-02-21T04:00:00Z").getFirst().urgency()).isEqualTo(new Urgency.Soon());
        assertThat(due("2024-02-26T04:00:00Z").getFirst().urgency()).isEqualTo(new Urgency.Overdue(3));
    }

    @Test
    void setAndRegisteredTheHandlingRuns() {
        assertThat(advance("plenary.set", "2024-02-22T10:00", PLENARY)).isInstanceOf(Advanced.Done.class);
        assertThat(due("2024-02-22T04:00:00Z")).isEmpty();

        var staff = new CaseStepper(
                journal, courses, Clock.fixed(NOW, ZoneOffset.UTC), "staf", Role.KAB_PP_STAFF, 2, numbers());
        staff.advance(finding, event("registered", "2024-02-22T14:00", Map.of("number", "001/Reg/TM")));
        assertThat(due("2024-02-22T08:00:00Z")).singleElement().satisfies(item -> {
            assertThat(item.clock().deadline()).isEqualTo("handle");
            assertThat(((Reckoned.Due) item.reckoned()).last()).isEqualTo("2024-03-04");
        });

        advance("extended", "2024-03-01T09:00", Map.of("reason", "saksi belum hadir"));
        assertThat(due("2024-03-01T08:00:00Z")).singleElement().satisfies(item -> {
            assertThat(item.clock().deadline()).isEqualTo("handle.extended");
            assertThat(((Reckoned.Due) item.reckoned()).last()).isEqualTo("2024-03-15");
        });
    }

    @Test
    void whatTheWayDoesNotHaveOrIsNotOnesOwnLeavesNoEntry() {
        long before = journals.heads().getFirst().seq();
        var officer = new CaseStepper(journal, courses, Clock.systemUTC(), "pts", Role.PTS, 2, numbers());

        assertThat(advance("registered", "2024-02-22T10:00", Map.of("number", "1")))
                .isInstanceOfSatisfying(
                        Advanced.Refused.class,
                        refused -> assertThat(refused.why()).isInstanceOf(Stepped.NotFromHere.class));
        assertThat(advance("plenary.set", "2024-02-22T10:00", Map.of()))
                .isInstanceOfSatisfying(
                        Advanced.Refused.class,
                        refused -> assertThat(refused.why())
                                .isEqualTo(new Stepped.Guarded(
                                        "plenary.set", List.of(Guard.NUMBER, Guard.PLENARY, Guard.QUORUM))));
        assertThat(officer.advance(finding, event("plenary.set", "2024-02-22T10:00", PLENARY)))
                .isEqualTo(new Advanced.NotYours("plenary.set"));
        assertThat(advance("plenary.set", "2024-02-22T10:00", Map.of("Bad Name", "x")))
                .isEqualTo(new Advanced.FieldWrong("Bad Name"));
        assertThat(stepper.advance(
                        new EntryId(new JournalId("cccccccccccccccc", 0), 9), event("x", "2024-02-22T10:00", Map.of())))
                .isEqualTo(new Advanced.NoCase());
        assertThat(journals.heads().getFirst().seq()).isEqualTo(before);
    }

    @Test
    void aCorrectedDayOfFindingMovesItsDeadline() {
        var findings = new SqlFindings(db);
        var seen = findings.find(finding).orElseThrow();
        new FindingRecorder(journal, Clock.fixed(NOW, ZoneOffset.UTC), "pengawas")
                .amend(seen, Samples.finding(Map.of(FindingField.FOUND, "2024-02-15")));

        assertThat(((Reckoned.Due) due("2024-02-20T04:00:00Z").getFirst().reckoned()).last())
                .isEqualTo("2024-02-26");
    }

    @Test
    void twoOfficesThatWentOnBesideEachOtherAreBothKept() {
        RecordedCourse seen = courses.find(finding).orElseThrow();
        journal.append(step(seen, "plenary.set", PLENARY));
        journal.append(step(seen, "plenary.not_set", Map.of("plenary", "13/BA", "reason", "kurang bukti")));

        RecordedCourse course = courses.find(finding).orElseThrow();
        assertThat(course.conflict()).isTrue();
        assertThat(course.state().happened()).hasSize(2);
        assertThat(course.state().irregular()).hasSize(1);
        assertThat(journals.verify().sound()).isTrue();
    }

    @Test
    void aBrokenStepIsSetAsideAndTheRestGoesOn() {
        RecordedCourse seen = courses.find(finding).orElseThrow();
        journal.append(NewEntry.amend(NOW, "x", CourseEntries.STEPPED, finding, seen.heads(), new byte[] {1, 2, 3}));

        assertThat(journals.setAside())
                .singleElement()
                .satisfies(aside -> assertThat(aside.view()).isEqualTo("violation.course"));
        assertThat(courses.find(finding).orElseThrow().state().state()).contains("to_plenary");
    }

    /// From another device, whose program did not look: such a number would be put into the index as it is.
    @Test
    void aStepWithATextThatIsTooLongIsSetAside() {
        RecordedCourse seen = courses.find(finding).orElseThrow();
        journal.append(step(seen, "dispute.noted", Map.of("number", "9".repeat(CourseEntries.MAX_BYTES + 1))));

        assertThat(journals.setAside())
                .singleElement()
                .satisfies(aside -> assertThat(aside.view()).isEqualTo("violation.course"));
    }

    private NumberDesk numbers() {
        return new NumberDesk(courses.numbers(), new SqlNumberRanges(db), KUKAR, RegionCode::dotted);
    }

    private NewEntry step(RecordedCourse seen, String event, Map<String, String> fields) {
        return NewEntry.amend(
                NOW,
                "anggota",
                CourseEntries.STEPPED,
                finding,
                seen.heads(),
                CourseEntries.stepped(event(event, "2024-02-22T10:00", fields)));
    }

    private Advanced advance(String event, String at, Map<String, String> fields) {
        return stepper.advance(finding, event(event, at, fields));
    }

    private static CaseEvent event(String key, String at, Map<String, String> fields) {
        return new CaseEvent(key, LocalDateTime.parse(at), fields);
    }

    private List<DueItem> due(String now) {
        return new DeadlineBoard(courses, DeadlineRules.bundled(), OfficeCalendar.bundled(), Counting.DEFAULT)
                .due(KUKAR, Instant.parse(now));
    }
}
