package id.suar.count.recap;

import id.suar.count.CountRecorder;
import id.suar.count.CountSheet;
import id.suar.count.CountSheets;
import id.suar.count.Figures;
import id.suar.count.SqlCountSheets;
import id.suar.count.SqlCountView;
import id.suar.count.tally.SqlBriefView;
import id.suar.count.tally.SqlCountTotals;
import id.suar.db.Database;
import id.suar.election.Contest;
import id.suar.election.LoadedPacks;
import id.suar.election.Packs;
import id.suar.evidence.Custodian;
import id.suar.evidence.EvidenceItems;
import id.suar.evidence.Gallery;
import id.suar.evidence.MadeVault;
import id.suar.evidence.SqlEvidenceItems;
import id.suar.evidence.SqlEvidenceView;
import id.suar.journal.Journal;
import id.suar.journal.JournalId;
import id.suar.journal.SqlJournals;
import id.suar.region.BundledRegions;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A device that compares, on a real database, without a screen and without a hub.
public final class RecapBook implements AutoCloseable {

    public static final RegionCode KUKAR = new RegionCode("6402");
    public static final RegionCode PERIAN = new RegionCode("6402012001");

    public final Clock clock = Clock.fixed(Instant.parse("2024-02-20T02:00:00Z"), ZoneOffset.UTC);
    public final Database db;
    public final CountSheets sheets;
    public final CountRecorder counts;
    public final Recaps recaps;
    public final RecapRecorder recorder;
    public final Discrepancies discrepancies;
    public final DiscrepancyRecorder follower;
    public final Gallery gallery;
    public final EvidenceItems evidence;
    public final Custodian custodian;
    public final Regions regions = new BundledRegions();
    public final Packs packs = LoadedPacks.open(Path.of("absent"));

    public RecapBook(Path file) {
        db = Database.open(file);
        var journals = new SqlJournals(
                db,
                List.of(
                        new SqlCountView(),
                        new SqlBriefView(),
                        new SqlRecapView(),
                        new SqlDiscrepancyView(),
                        new SqlEvidenceView()));
        var journal = new Journal(journals, () -> new JournalId("aaaaaaaaaaaaaaaa", 0));
        sheets = new SqlCountSheets(db);
        counts = new CountRecorder(journal, sheets, clock, "Panwascam");
        recaps = new SqlRecaps(db);
        recorder = new RecapRecorder(journal, recaps, clock, "Panwascam");
        discrepancies = new SqlDiscrepancies(db);
        var made = new MadeVault(file.resolveSibling("vault-" + file.getFileName()), db);
        gallery = made.gallery();
        evidence = new SqlEvidenceItems(db, journals);
        custodian = new Custodian(journal, evidence, gallery, made.vault, clock, "Panwascam");
        follower = new DiscrepancyRecorder(journal, discrepancies, clock, "Panwascam");
    }

    public RecapComparer comparer() {
        return new RecapComparer(recaps, sheets, packs, regions);
    }

    public AreaTotals totals() {
        return new AreaTotals(new SqlCountTotals(db), packs, regions);
    }

    public Contest contest(String key) {
        return packs.contest(key, KUKAR).orElseThrow();
    }

    /// A sheet with these votes, four invalid ones, and sums that come out.
    public CountSheet count(Contest contest, TpsCode station, int... votes) {
        CountSheet sheet = CountSheet.of(
                contest.election().key(),
                contest.key(),
                station,
                Figures.of(contest.form(), figures(contest, votes)),
                "Pengawas TPS");
        counts.record(sheet);
        return sheet;
    }

    /// The same votes in D.Hasil.
    public RecapRow read(Contest contest, RecapUnit unit, int... votes) {
        return read(contest, unit, figures(contest, votes));
    }

    public RecapRow read(Contest contest, RecapUnit unit, Map<String, Integer> figures) {
        var row = new RecapRow(
                contest.election().key(),
                contest.key(),
                unit,
                RecapFigures.of(contest.form(), figures.keySet(), figures),
                Optional.of(LocalDate.of(2024, 2, 20)),
                RecapForm.DISTRICT,
                "Panwascam",
                "");
        recorder.record(row);
        return row;
    }

    public static Map<String, Integer> figures(Contest contest, int... votes) {
        Map<String, Integer> figures = new HashMap<>();
        List<String> rows = RowGroups.of(contest.form()).votes();
        int valid = 0;
        for (int i = 0; i < rows.size(); i++) {
            int value = i < votes.length ? votes[i] : 0;
            figures.put(rows.get(i), value);
            valid += value;
        }
        RowGroups.of(contest.form())
                .parties()
                .forEach((party, of) -> figures.put(
                        RowGroups.total(party),
                        of.stream().mapToInt(figures::get).sum()));
        figures.putAll(Map.of("va", valid, "vb", 4, "vc", valid + 4, "dpt_j", 280, "b4_j", valid + 4));
        return figures;
    }

    @Override
    public void close() {
        db.close();
    }
}
