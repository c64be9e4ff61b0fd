package id.suar.count.file;

import id.suar.count.CountRecorder;
import id.suar.count.CountSheet;
import id.suar.count.CountSheets;
import id.suar.count.Figures;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.election.Listing;
import id.suar.election.Packs;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import id.suar.table.BadLine;
import id.suar.table.Columns;
import id.suar.table.Line;
import id.suar.table.TableFile;
import id.suar.table.TableRead;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Records a whole file of sheets, or nothing of it. The same file again adds nothing.
public final class CountImporter {

    private final CountRecorder recorder;
    private final CountSheets sheets;
    private final Regions regions;
    private final Packs packs;
    private final RegionCode scope;

    /// @param scope of the device: what lies outside is refused
    public CountImporter(CountRecorder recorder, CountSheets sheets, Regions regions, Packs packs, RegionCode scope) {
        this.recorder = recorder;
        this.sheets = sheets;
        this.regions = regions;
        this.packs = packs;
        this.scope = scope;
    }

    /// What became of a file.
    public sealed interface Imported {

        /// All of it is on disk; or would be, see [#foresee].
        ///
        /// @param begun     sheets that were not known
        /// @param corrected sheets whose figures changed
        /// @param unchanged sheets whose figures the record has already
        /// @param empty     lines without any figure
        /// @param unlisted  sheets with votes for somebody whom the pack does not name
        /// @param strange   sheets of stations that the pack of their village does not list
        record Done(int begun, int corrected, int unchanged, int empty, int unlisted, int strange)
                implements Imported {}

        /// Nothing was changed; every bad line, in order.
        record Refused(List<BadLine> faults) implements Imported {}
    }

    /// @param ignoreUnknown leave out columns that are not known, instead of refusing the file
    public Imported read(Path file, Contest contest, boolean ignoreUnknown) {
        return switch (check(TableFile.read(file, columns(contest, ignoreUnknown)), contest)) {
            case CountReading.Faulty faulty -> new Imported.Refused(faulty.faults());
            case CountReading.Sound sound -> record(sound);
        };
    }

    /// The columns that a file of a contest may have.
    public static Columns columns(Contest contest, boolean ignoreUnknown) {
        return new Columns(
                name -> CountColumns.known(name, contest.layout()), Set.of(CountColumns.STATION), ignoreUnknown);
    }

    /// Reads every line; records nothing.
    public CountReading check(TableRead read, Contest contest) {
        return switch (read) {
            case TableRead.Refused refused -> new CountReading.Faulty(refused.faults(), List.of());
            case TableRead.Table table -> {
                List<BadLine> faults = header(table.columns(), contest);
                yield faults.isEmpty() ? lines(table, contest) : new CountReading.Faulty(faults, table.remarks());
            }
        };
    }

    private static List<BadLine> header(List<String> columns, Contest contest) {
        List<String> gaps = CountColumns.gaps(contest.layout(), columns);
        if (!gaps.isEmpty()) {
            return gaps.stream()
                    .map(column -> BadLine.of(1, column, "count.import.gap"))
                    .toList();
        }
        boolean figures =
                columns.stream().anyMatch(column -> CountColumns.figure(column).isPresent());
        if (!figures) {
            return List.of(BadLine.of(1, "", "count.import.nofigures"));
        }
        return CountColumns.layout(contest, columns).isEmpty()
                ? List.of(BadLine.of(1, "", "count.import.parties"))
                : List.of();
    }

    private CountReading lines(TableRead.Table table, Contest contest) {
        FormLayout layout = CountColumns.layout(contest, table.columns()).orElseThrow();
        var reader = new SheetReader(contest, scope, regions, table.columns(), layout, recorder.actor());
        List<CountSheet> read = new ArrayList<>();
        for (Line line : table.lines()) {
            reader.read(line).ifPresent(read::add);
        }
        List<BadLine> remarks = new ArrayList<>(table.remarks());
        remarks.addAll(reader.remarks());
        return reader.faults().none()
                ? new CountReading.Sound(contest, read, reader.carried(), reader.empty(), remarks)
                : new CountReading.Faulty(reader.faults().all(), remarks);
    }

    /// What recording would come to, as the record is now.
    public Imported.Done foresee(CountReading.Sound read) {
        return done(read, merge(read));
    }

    /// Returns when all of it is on disk.
    public Imported.Done record(CountReading.Sound read) {
        CountMerge merge = merge(read);
        if (!merge.changes().isEmpty()) {
            recorder.record(merge.changes());
        }
        return done(read, merge);
    }

    private CountMerge merge(CountReading.Sound read) {
        Contest contest = read.contest();
        return CountMerge.of(sheets.list(contest.election().key(), contest.key(), scope), read);
    }

    private Imported.Done done(CountReading.Sound read, CountMerge merge) {
        int more = (int) read.sheets().stream()
                .filter(sheet -> beyond(sheet.figures(), read.contest()))
                .count();
        return new Imported.Done(
                merge.changes().size() - merge.corrected(),
                merge.corrected(),
                read.sheets().size() - merge.changes().size(),
                read.empty(),
                more,
                strange(read.sheets(), read.contest()));
    }

    private int strange(List<CountSheet> read, Contest contest) {
        Map<RegionCode, Listing> villages = new HashMap<>();
        return (int) read.stream()
                .map(CountSheet::station)
                .filter(station ->
                        villages.computeIfAbsent(station.village(), village -> packs.stations(contest, village))
                                        instanceof Listing.Listed(List<TpsCode> stations)
                                && !stations.contains(station))
                .count();
    }

    /// Votes are written for somebody whom the pack does not name.
    private static boolean beyond(Figures figures, Contest contest) {
        FormLayout listed = contest.form();
        boolean named = !contest.hasParties() && !contest.listed();
        return named
                || figures.layout() != listed
                        && figures.layout().figures().stream()
                                .anyMatch(figure -> listed.place(figure).isEmpty()
                                        && figures.get(figure).isPresent());
    }
}
