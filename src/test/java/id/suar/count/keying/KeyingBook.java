package id.suar.count.keying;

import id.suar.count.CellMark;
import id.suar.count.CellReading;
import id.suar.count.CountRecorder;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.MadeUpSheets;
import id.suar.count.RecordedSheet;
import id.suar.count.SqlCountSheets;
import id.suar.count.SqlCountView;
import id.suar.count.tally.SqlBriefView;
import id.suar.count.tally.SqlCountTotals;
import id.suar.db.Database;
import id.suar.election.Contest;
import id.suar.election.LoadedPacks;
import id.suar.journal.Journal;
import id.suar.journal.JournalId;
import id.suar.journal.SqlJournals;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// A device that keys forms a second time, without a screen and without a hub, for tests.
public final class KeyingBook implements AutoCloseable {

    public static final JournalId A = new JournalId("aaaaaaaaaaaaaaaa", 0);
    public static final JournalId B = new JournalId("bbbbbbbbbbbbbbbb", 0);
    public static final RegionCode MUARA_MUNTAI = new RegionCode("640201");
    public static final TpsCode FIRST = new TpsCode("6402012001001");
    public static final String OWNER = "Panwascam Muara Muntai";
    public static final String SECOND = "Siti Aminah";

    public final Database db;
    public final SqlJournals journals;
    public final Journal journal;
    public final SqlCountSheets sheets;
    public final SqlCountTotals totals;
    public final CountRecorder counts;
    public final Keyings keyings;
    public final KeyedPairs pairs;
    public final SecondKeying second;
    public final LoadedPacks packs = LoadedPacks.open(Path.of("absent"));

    public KeyingBook(Path file) {
        this(file, A, OWNER, at("2024-02-14T12:00:00Z"));
    }

    public KeyingBook(Path file, JournalId device, String owner, Clock clock) {
        db = Database.open(file);
        journals = new SqlJournals(
                db, List.of(new SqlCountView(), new SqlBriefView(), new SqlKeyingView(), new SqlTaskView()));
        journal = new Journal(journals, () -> device);
        sheets = new SqlCountSheets(db);
        totals = new SqlCountTotals(db);
        counts = new CountRecorder(journal, sheets, clock, owner);
        keyings = new SqlKeyings(db);
        pairs = new KeyedPairs(keyings, journals);
        second = new SecondKeying(journal, sheets, keyings, pairs, counts, clock);
    }

    public static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    public Contest contest(String key) {
        return packs.contest(key, FIRST.village()).orElseThrow();
    }

    /// Somebody's first keying of a form that never was.
    public CountSheet sheet(String contest, TpsCode station, long seed) {
        return MadeUpSheets.of(seed, contest(contest), true).at(station);
    }

    public RecordedSheet first(CountSheet sheet) {
        counts.record(sheet);
        return current(sheet);
    }

    public RecordedSheet current(CountSheet sheet) {
        return sheets.find(sheet.election(), sheet.contest(), sheet.station()).orElseThrow();
    }

    public List<KeyingTask> tasks(String contest) {
        Contest held = contest(contest);
        return keyings.unmatched(held.election().key(), held.key(), MUARA_MUNTAI, Set.of()).stream()
                .map(Keyings.Unmatched::task)
                .toList();
    }

    public KeyingTask task(CountSheet sheet) {
        return tasks(sheet.contest()).stream()
                .filter(one -> one.station().equals(sheet.station()))
                .findFirst()
                .orElseThrow();
    }

    /// A second keying of a sheet that is recorded.
    public KeyedPair key(CountSheet first, CountSheet again, String keyer) {
        return switch (second.record(task(first), keyer, again)) {
            case SecondKeying.Outcome.Recorded(var keying) ->
                pairs.find(keying.subject()).orElseThrow();
            case SecondKeying.Outcome.Refused(var why) -> throw new AssertionError(why);
        };
    }

    /// The same form by somebody who errs in some cells, in every way there is.
    public static CountSheet erring(CountSheet sheet, Random random, int oneIn) {
        Figures figures = sheet.figures();
        Map<String, CellMark> marks = new HashMap<>();
        for (String figure : figures.layout().figures()) {
            if (random.nextInt(oneIn) == 0) {
                boolean blank = random.nextInt(3) == 0;
                figures = figures.with(figure, blank ? Figures.BLANK : random.nextInt(500));
            }
            if (random.nextInt(oneIn) == 0) {
                CellMark.State state = CellMark.State.values()[random.nextInt(4)];
                if (state.legible() || figures.get(figure).isEmpty()) {
                    marks.put(figure, CellMark.of(state));
                }
            }
        }
        return CountSheet.of(sheet.election(), sheet.contest(), sheet.station(), figures, SECOND)
                .withMarks(marks);
    }

    /// A choice for every difference: the first, the second or another value, at random.
    public static Settlement settlement(KeyedPair pair, Random random) {
        return new Settlement(
                "Pemutus",
                "",
                pair.comparison().differences().stream()
                        .map(one -> new SettledFigure(
                                one.figure(),
                                one.first(),
                                one.second(),
                                switch (random.nextInt(3)) {
                                    case 0 -> one.first();
                                    case 1 -> one.second();
                                    default -> CellReading.of(random.nextInt(400));
                                },
                                random.nextBoolean() ? "" : "terbaca di foto"))
                        .toList());
    }

    /// Takes what another device has recorded, as the feed brings it.
    public void hear(KeyingBook other, JournalId device) {
        long have = journals.head(device).seq();
        if (other.journals.head(device).seq() > have) {
            journals.adopt(other.journals.segment(device, have, 1_000, 1_000_000));
        }
    }

    public Optional<KeyedPair> only() {
        return pairs.list("PEMILU-2024", "PPWP", MUARA_MUNTAI).pairs().stream().findFirst();
    }

    @Override
    public void close() {
        db.close();
    }
}
