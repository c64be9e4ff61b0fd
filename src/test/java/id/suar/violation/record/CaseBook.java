package id.suar.violation.record;

import id.suar.access.Role;
import id.suar.db.Database;
import id.suar.election.LoadedPacks;
import id.suar.election.Packs;
import id.suar.form.PersonalParts;
import id.suar.journal.EntryId;
import id.suar.journal.Journal;
import id.suar.journal.JournalId;
import id.suar.journal.SqlJournals;
import id.suar.journal.SqlView;
import id.suar.region.BundledRegions;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.schedule.Counting;
import id.suar.schedule.DeadlineRules;
import id.suar.schedule.OfficeCalendar;
import id.suar.schedule.Reckoned;
import id.suar.violation.FindingChecks;
import id.suar.violation.SqlFindingView;
import id.suar.violation.SqlFindings;
import id.suar.violation.ViolationDictionary;
import id.suar.violation.course.Advanced;
import id.suar.violation.course.CaseStepper;
import id.suar.violation.course.Courses;
import id.suar.violation.course.DeadlineBoard;
import id.suar.violation.course.DueItem;
import id.suar.violation.course.GivenNumber;
import id.suar.violation.course.GivenNumbers;
import id.suar.violation.course.NumberDesk;
import id.suar.violation.course.RecordedCourse;
import id.suar.violation.course.SqlCourseView;
import id.suar.violation.course.SqlCourses;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.number.NumberKey;
import id.suar.violation.number.SqlNumberRanges;
import id.suar.violation.number.SqlNumberView;
import id.suar.violation.register.SqlRegisterView;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A database of cases in Kutai Kartanegara, for tests. Its clock stands still.
public final class CaseBook implements AutoCloseable {

    public static final Instant NOON = Instant.parse("2024-02-15T04:00:00Z");
    public static final RegionCode KUKAR = new RegionCode("6402");
    public static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    public final Database db;
    public final SqlJournals journals;
    public final Journal journal;
    public final Cases cases;
    public final Courses courses;
    public final CaseForms forms = CaseForms.bundled();
    public final CaseRecorder recorder;
    public final CaseImporter importer;
    public final SqlFindings findings;

    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);

    public CaseBook(Path file, PersonalParts parts) {
        Regions regions = new BundledRegions();
        Packs packs = LoadedPacks.open(Path.of("absent"));
        db = Database.open(file);
        List<SqlView<?>> views = List.of(
                new SqlFindingView(),
                new SqlCaseView(),
                new SqlCourseView(),
                new SqlNumberView((entry, key, region) -> true),
                new SqlRegisterView());
        journals = new SqlJournals(db, views);
        journal = new Journal(journals, () -> new JournalId("aaaaaaaaaaaaaaaa", 0));
        cases = new SqlCases(db, journals);
        courses = new SqlCourses(db, journals);
        findings = new SqlFindings(db);
        var found = new FindingChecks(regions, packs, ViolationDictionary.bundled(), KUKAR);
        recorder = new CaseRecorder(
                journal,
                clock,
                WITA,
                "petugas",
                new CaseChecks(forms, found, packs),
                parts,
                id -> courses.find(id).filter(RecordedCourse::numbered).isPresent());
        importer = new CaseImporter(recorder, cases, forms);
    }

    public EntryId begun(CaseKind kind, Map<String, String> typed) {
        return switch (recorder.record(kind, typed)) {
            case CaseRecorder.Recorded.Done(EntryId id, EntryId entry) -> id;
            case CaseRecorder.Recorded other -> throw new AssertionError(other.toString());
        };
    }

    /// Takes a step as a role; the state that the case is in then, or what was refused.
    public String step(EntryId id, Role role, String event, String at, String... fields) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            given.put(fields[i], fields[i + 1]);
        }
        LocalDateTime time = LocalDateTime.parse(at.length() == 10 ? at + "T10:00" : at);
        return step(id, role, KUKAR, new CaseEvent(event, time, given));
    }

    /// A report filed in an office, with this number.
    String step(EntryId id, Role role, RegionCode office, String number) {
        var filed = new CaseEvent("report.filed", LocalDateTime.of(2024, 2, 15, 10, 0), Map.of("number", number));
        return step(id, role, office, filed);
    }

    private String step(EntryId id, Role role, RegionCode office, CaseEvent event) {
        var stepper = new CaseStepper(journal, courses, clock, "petugas", role, 2, numbers(office));
        return switch (stepper.advance(id, event)) {
            case Advanced.Done done -> done.state().state().orElseThrow();
            case Advanced refused -> refused.toString();
        };
    }

    /// A step of a device that knows nothing of what others gave.
    void otherDevice(EntryId id, String event, String number) {
        GivenNumbers none = new GivenNumbers() {
            @Override
            public List<GivenNumber> with(NumberKey key) {
                return List.of();
            }

            @Override
            public List<GivenNumber> in(String series) {
                return List.of();
            }

            @Override
            public List<GivenNumber> all() {
                return List.of();
            }
        };
        var desk = new NumberDesk(none, new SqlNumberRanges(db), KUKAR, RegionCode::dotted);
        var stepper = new CaseStepper(journal, courses, clock, "lain", Role.KAB_PP_STAFF, 2, desk);
        var filed = new CaseEvent(event, LocalDateTime.of(2024, 2, 15, 10, 0), Map.of("number", number));
        if (!(stepper.advance(id, filed) instanceof Advanced.Done)) {
            throw new AssertionError("not filed");
        }
    }

    /// The numbers of an office.
    public NumberDesk numbers(RegionCode scope) {
        return new NumberDesk(courses.numbers(), new SqlNumberRanges(db), scope, RegionCode::dotted);
    }

    /// The last date of a deadline that runs, or `-`; with the time of day where hours are counted.
    public String last(EntryId id, String deadline) {
        return due().stream()
                .filter(item ->
                        item.clock().id().equals(id) && item.clock().deadline().equals(deadline))
                .map(item -> (Reckoned.Due) item.reckoned())
                .map(due -> due.term() instanceof id.suar.schedule.Term.Hours
                        ? due.lastAt().atZone(WITA).toLocalDateTime().toString()
                        : due.last().toString())
                .findFirst()
                .orElse("-");
    }

    public List<DueItem> due() {
        var counting = new Counting(false, false, WITA, Counting.DEFAULT.dueAt());
        return new DeadlineBoard(courses, DeadlineRules.bundled(), OfficeCalendar.bundled(), counting).due(KUKAR, NOON);
    }

    @Override
    public void close() {
        db.close();
    }
}
