package id.suar.violation;

import id.suar.db.Database;
import id.suar.election.LoadedPacks;
import id.suar.election.Packs;
import id.suar.journal.Journal;
import id.suar.journal.JournalId;
import id.suar.journal.Journals;
import id.suar.journal.SqlDrafts;
import id.suar.journal.SqlJournals;
import id.suar.region.BundledRegions;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.violation.course.Courses;
import id.suar.violation.course.SqlCourseView;
import id.suar.violation.course.SqlCourses;
import id.suar.violation.number.SqlNumberView;
import id.suar.violation.record.SqlCaseView;
import id.suar.violation.register.SqlRegisterView;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A database of findings in Kutai Kartanegara, for tests. Its clock stands still.
public final class FindingBook implements AutoCloseable {

    public static final Instant NOON = Instant.parse("2024-02-15T04:00:00Z");

    public final Database db;
    public final Journals journals;
    public final Journal journal;
    public final Findings findings;
    public final Regions regions = new BundledRegions();
    public final Packs packs = LoadedPacks.open(Path.of("absent"));
    public final ViolationDictionary dictionary = ViolationDictionary.bundled();
    public final FindingChecks checks = new FindingChecks(regions, packs, dictionary, new RegionCode("6402"));
    public final FindingRecorder recorder;
    public final FindingImporter importer;
    public final FindingDrafts drafts;
    public final Courses courses;

    public FindingBook(Path file) {
        this(file, "aaaaaaaaaaaaaaaa");
    }

    public FindingBook(Path file, String device) {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        db = Database.open(file);
        journals = new SqlJournals(
                db,
                List.of(
                        new SqlFindingView(),
                        new SqlCaseView(),
                        new SqlCourseView(),
                        new SqlRegisterView(),
                        new SqlNumberView((entry, key, region) -> false)));
        journal = new Journal(journals, () -> new JournalId(device, 0));
        findings = new SqlFindings(db);
        courses = new SqlCourses(db, journals);
        recorder = new FindingRecorder(journal, clock, "pengawas");
        importer = new FindingImporter(recorder, findings, checks, dictionary, packs);
        drafts = new FindingDrafts(new SqlDrafts(db, clock), dictionary);
    }

    @Override
    public void close() {
        db.close();
    }
}
