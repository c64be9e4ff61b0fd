package id.suar.count;

import id.suar.count.CountRecorder.Change;
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
import java.util.Optional;
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

        /// All of it is on disk.
        ///
        /// @param begun     sheets that were not known
        /// @param corrected sheets whose figures changed
        /// @param unchanged sheets whose figures the record has already
        /// @param empty     lines without any figure
        /// @param unlisted  sheets with more pairs than the pack names
        /// @param strange   sheets of stations that the pack of their village does not list
        record Done(int begun, int corrected, int unchanged, int empty, int unlisted, int strange)
                implements Imported {}

        /// Nothing was changed; every bad line, in order.
        record Refused(List<BadLine> faults) implements Imported {}
    }

    /// @param ignoreUnknown leave out columns that are not known, instead of refusing the file
    public Imported read(Path file, Contest contest, boolean ignoreUnknown) {
        var columns = new Columns(CountColumns::known, Set.of(CountColumns.STATION), ignoreUnknown);
        return switch (TableFile.read(file, columns)) {
            case TableRead.Refused refused -> new Imported.Refused(refused.faults());
            case TableRead.Table table -> take(table, contest);
        };
    }

    private Imported take(TableRead.Table table, Contest contest) {
        Optional<FormLayout> layout = CountColumns.layout(contest.layout(), table.columns());
        if (layout.isEmpty()) {
            return new Imported.Refused(List.of(BadLine.of(1, "paslon", "count.import.pairs")));
        }
        if (table.columns().stream()
                .allMatch(column -> CountColumns.figure(column).isEmpty())) {
            return new Imported.Refused(List.of(BadLine.of(1, "", "count.import.nofigures")));
        }
        var reader = new SheetReader(contest, scope, regions, table.columns(), layout.get(), recorder.actor());
        List<CountSheet> read = new ArrayList<>();
        for (Line line : table.lines()) {
            reader.read(line).ifPresent(read::add);
        }
        return reader.faults().none()
                ? record(read, contest, reader.carried(), reader.empty())
                : new Imported.Refused(reader.faults().all());
    }

    private Imported record(List<CountSheet> read, Contest contest, Set<String> carried, int empty) {
        Map<TpsCode, RecordedSheet> known = new HashMap<>();
        sheets.list(contest.election().key(), contest.key(), scope)
                .forEach(sheet -> known.put(sheet.sheet().station(), sheet));
        List<Change> changes = new ArrayList<>();
        int corrected = 0;
        for (CountSheet sheet : read) {
            Optional<RecordedSheet> old = Optional.ofNullable(known.get(sheet.station()));
            if (old.isEmpty()) {
                changes.add(new Change(sheet, old));
                continue;
            }
            CountSheet before = old.get().sheet();
            Figures figures = completed(before.figures(), sheet.figures(), carried);
            if (differ(before.figures(), figures)) {
                changes.add(new Change(corrected(before, sheet.withFigures(figures), carried), old));
                corrected++;
            }
        }
        if (!changes.isEmpty()) {
            recorder.record(changes);
        }
        int more = (int)
                read.stream().filter(sheet -> beyond(sheet.figures(), contest)).count();
        return new Imported.Done(
                changes.size() - corrected,
                corrected,
                read.size() - changes.size(),
                empty,
                more,
                strange(read, contest));
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
                || figures.layout().figures().stream()
                        .anyMatch(figure -> listed.place(figure).isEmpty()
                                && figures.get(figure).isPresent());
    }

    /// A figure that the file has no column for stays as it was: of that the file says nothing.
    private static Figures completed(Figures old, Figures read, Set<String> carried) {
        FormLayout longer = old.layout().with(read.layout());
        Map<String, Integer> written = new HashMap<>();
        for (String figure : longer.figures()) {
            int value = (carried.contains(figure) ? read : old).value(figure);
            if (value != Figures.BLANK) {
                written.put(figure, value);
            }
        }
        return Figures.of(longer, written);
    }

    /// What a file does not carry (note, explanations, columns that it has not) stays as it was.
    private static CountSheet corrected(CountSheet old, CountSheet read, Set<String> carried) {
        return new CountSheet(
                read.election(),
                read.contest(),
                read.station(),
                old.round(),
                read.figures(),
                old.withFigures(read.figures()).marks(),
                old.paper(),
                read.seenAt().or(old::seenAt),
                read.observer(),
                old.note(),
                old.explanations(),
                carried.contains(CountColumns.DISTRICT) ? read.districtName() : old.districtName(),
                carried.contains(CountColumns.VILLAGE) ? read.villageName() : old.villageName());
    }

    /// A form with more rows of votes, all of them blank, has the same figures.
    private static boolean differ(Figures one, Figures other) {
        FormLayout longer = one.layout().with(other.layout());
        return longer.figures().stream().anyMatch(figure -> one.value(figure) != other.value(figure));
    }
}
