package id.suar.count;

import id.suar.count.file.CountExporter;
import id.suar.count.file.CountImporter;
import id.suar.count.file.OpenData;
import id.suar.count.rule.PagePhotos;
import id.suar.count.rule.RuleBriefs;
import id.suar.count.rule.StationForms;
import id.suar.count.rule.VotingDayAnswers;
import id.suar.count.station.ListedStations;
import id.suar.count.tally.SqlBriefView;
import id.suar.count.tally.SqlCountTotals;
import id.suar.count.tally.SqlRuleBriefs;
import id.suar.db.Database;
import id.suar.election.Contest;
import id.suar.election.LoadedPacks;
import id.suar.journal.Journal;
import id.suar.journal.JournalId;
import id.suar.journal.SqlJournals;
import id.suar.region.BundledRegions;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A device that counts, without a screen and without a hub, for tests.
public final class CountBook implements AutoCloseable {

    public static final JournalId DEVICE = new JournalId("aaaaaaaaaaaaaaaa", 0);
    public static final RegionCode KUKAR = new RegionCode("6402");
    public static final Path SHARED = Path.of(System.getProperty("suar.shared", "../shared"));
    public static final Path REAL = SHARED.resolve("data/counts/kukar-ppwp-2024.csv");

    public final Database db;
    public final SqlJournals journals;
    public final SqlCountSheets sheets;
    public final SqlCountTotals totals;
    public final CountRecorder recorder;
    public final Regions regions = new BundledRegions();
    public final LoadedPacks packs;

    public CountBook(Path file) {
        this(file, Path.of("absent"));
    }

    /// With elections of its own beside those that ship.
    public CountBook(Path file, Path packs) {
        this(file, packs, DEVICE, "Pengawas", Clock.fixed(Instant.parse("2024-02-14T12:00:00Z"), ZoneOffset.UTC));
    }

    /// Another device than the usual one.
    public CountBook(Path file, JournalId device, String owner, Clock clock) {
        this(file, Path.of("absent"), device, owner, clock);
    }

    private CountBook(Path file, Path packs, JournalId device, String owner, Clock clock) {
        this.packs = LoadedPacks.open(packs);
        db = Database.open(file);
        sheets = new SqlCountSheets(db);
        totals = new SqlCountTotals(db);
        journals = new SqlJournals(db, List.of(new SqlCountView(), new SqlBriefView()));
        recorder = new CountRecorder(new Journal(journals, () -> device), sheets, clock, owner);
    }

    public Contest contest(String key) {
        return packs.contest(key, KUKAR).orElseThrow();
    }

    public RuleBriefs ruleBriefs() {
        return new SqlRuleBriefs(db);
    }

    /// Without photos and checklists.
    public StationForms forms() {
        return new StationForms(ruleBriefs(), sheets, packs, PagePhotos.NONE, VotingDayAnswers.NONE);
    }

    public CountImporter importer(RegionCode scope) {
        return new CountImporter(recorder, sheets, regions, packs, scope);
    }

    public OpenData openData() {
        return new OpenData(exporter(), new ListedStations(packs, regions), regions);
    }

    public CountExporter exporter() {
        return new CountExporter(sheets, regions);
    }

    /// Takes what another device has recorded, as the feed brings it.
    public void hear(CountBook other, JournalId device) {
        long have = journals.head(device).seq();
        journals.adopt(other.journals.segment(device, have, 1_000, 1_000_000));
    }

    @Override
    public void close() {
        db.close();
    }
}
