package id.suar.bench;

import id.suar.app.DeviceSpace;
import id.suar.app.Rooms;
import id.suar.count.CountDrafts;
import id.suar.count.CountEntries;
import id.suar.count.CountRecorder;
import id.suar.count.CountSheet;
import id.suar.count.MadeUpSheets;
import id.suar.count.file.CountFile;
import id.suar.count.seen.Progress;
import id.suar.count.seen.ProgressReader;
import id.suar.count.seen.Scatter;
import id.suar.count.station.StationLine;
import id.suar.count.station.StationLines;
import id.suar.count.station.StationSearch;
import id.suar.count.tally.CountTally;
import id.suar.election.Contest;
import id.suar.journal.NewEntry;
import id.suar.journal.Whereabouts;
import id.suar.region.Level;
import id.suar.region.TpsCode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What screens read as sheets become many, up to those of a province with five contests; and a save among them.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class SeenBench {

    private static final String ELECTION = "PEMILU-2024";
    private static final List<String> CONTESTS = List.of("PPWP", "DPR", "DPD", "DPRD-PROV", "DPRD-KAB");

    /// Stations in each village of the province, more or less as they are.
    private static final int EACH = 12;

    @Param({"1000", "10000", "60000"})
    public int sheets;

    private Ground ground;
    private DeviceSpace device;
    private Rooms rooms;
    private Contest ppwp;
    private StationLines stations;
    private ProgressReader reader;
    private List<StationLine> lines;
    private CountSheet one;
    private int saved;

    @Setup
    public void open() throws IOException {
        ground = new Ground();
        device = ground.device();
        rooms = device.workspace().rooms();
        record();
        var drafts = new CountDrafts(rooms.drafts());
        ppwp = rooms.packs().contest("PPWP", CountFile.PROVINCE).orElseThrow();
        stations = new StationLines(rooms.totals(), drafts, rooms.packs(), rooms.regions(), CountFile.PROVINCE);
        reader = new ProgressReader(rooms.totals(), drafts, rooms.packs(), rooms.regions(), CountFile.PROVINCE);
        lines = stations.of(ppwp, _ -> Whereabouts.HERE);
    }

    private void record() {
        List<TpsCode> all = MadeUpSheets.stations(rooms.regions(), CountFile.PROVINCE, EACH);
        for (String contest : CONTESTS) {
            Contest held =
                    rooms.packs().contest(contest, all.getFirst().village()).orElseThrow();
            var made = MadeUpSheets.of(1, held, true);
            List<NewEntry> entries = new ArrayList<>();
            for (CountSheet sheet : made.at(all.subList(0, Math.min(all.size(), sheets / CONTESTS.size())))) {
                one = contest.equals("PPWP") ? sheet : one;
                entries.add(NewEntry.begin(
                        Instant.parse("2024-02-14T08:00:00Z"),
                        sheet.observer(),
                        CountEntries.RECORDED,
                        CountEntries.encode(sheet, sheet.observer())));
            }
            device.journal().append(entries);
        }
    }

    @TearDown
    public void close() throws IOException {
        device.close();
        ground.close();
    }

    /// All contests, every district.
    @Benchmark
    public int tally() {
        return CONTESTS.stream()
                .mapToInt(contest -> CountTally.by(
                                Level.DISTRICT, rooms.totals().villages(ELECTION, contest, CountFile.PROVINCE))
                        .size())
                .sum();
    }

    /// One contest, from the province down to its villages.
    @Benchmark
    public Progress progress() {
        return reader.read(ppwp);
    }

    /// Every station of a contest, as the list opens.
    @Benchmark
    public List<StationLine> list() {
        return stations.of(ppwp, _ -> Whereabouts.HERE);
    }

    /// What is due in all contests, as after every save.
    @Benchmark
    public int due() {
        return CONTESTS.stream()
                .mapToInt(contest -> rooms.totals().due(ELECTION, contest, CountFile.PROVINCE))
                .sum();
    }

    /// One more letter in the filter.
    @Benchmark
    public long filter() {
        StationSearch search = StationSearch.of("muara 3");
        return lines.stream().filter(search).count();
    }

    @Benchmark
    public Scatter dots() {
        return Scatter.of(rooms.totals().sheets(ELECTION, "PPWP", CountFile.PROVINCE), 1);
    }

    /// A correction, until it is on disk and in the sums.
    @Benchmark
    public CountRecorder.Recorded save() {
        saved = (saved + 1) % 9_000;
        return device.countRecorder().record(one.withFigures(one.figures().with("s3", saved)));
    }
}
