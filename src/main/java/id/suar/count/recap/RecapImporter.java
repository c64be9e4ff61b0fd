package id.suar.count.recap;

import id.suar.count.file.CountColumns;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.table.BadLine;
import id.suar.table.Columns;
import id.suar.table.Line;
import id.suar.table.TableFile;
import id.suar.table.TableRead;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Records a whole file of rows of D.Hasil, or nothing of it. The same file again adds nothing.
public final class RecapImporter {

    private final RecapRecorder recorder;
    private final Recaps recaps;
    private final Regions regions;
    private final RegionCode scope;

    /// @param scope of the device: what lies outside is refused
    public RecapImporter(RecapRecorder recorder, Recaps recaps, Regions regions, RegionCode scope) {
        this.recorder = recorder;
        this.recaps = recaps;
        this.regions = regions;
        this.scope = scope;
    }

    /// What is said of all rows of a file.
    public record About(Optional<LocalDate> plenary, RecapForm form) {

        public static final About NOTHING = new About(Optional.empty(), RecapForm.DISTRICT);
    }

    /// What became of a file.
    public sealed interface Imported {

        /// All of it is on disk.
        ///
        /// @param begun     rows that were not known
        /// @param corrected rows whose figures changed
        /// @param unchanged rows whose figures the record has already
        /// @param empty     lines without any figure
        record Done(int begun, int corrected, int unchanged, int empty) implements Imported {}

        /// Nothing was changed; every bad line, in order.
        record Refused(List<BadLine> faults) implements Imported {}
    }

    /// @param ignoreUnknown leave out columns that are not known, instead of refusing the file
    public Imported read(Path file, Contest contest, About about, boolean ignoreUnknown) {
        var columns = new Columns(CountColumns::known, Set.of(), ignoreUnknown);
        return switch (TableFile.read(file, columns)) {
            case TableRead.Refused refused -> new Imported.Refused(refused.faults());
            case TableRead.Table table -> take(table, contest, about);
        };
    }

    private Imported take(TableRead.Table table, Contest contest, About about) {
        Optional<FormLayout> layout =
                CountColumns.layout(contest, table.columns()).map(contest.named()::with);
        if (layout.isEmpty()) {
            return refused("", "recap.import.votes");
        }
        if (Stream.of(CountColumns.STATION, CountColumns.VILLAGE_CODE, CountColumns.DISTRICT_CODE)
                .noneMatch(table.columns()::contains)) {
            return refused(CountColumns.STATION, "recap.import.nounit");
        }
        if (table.columns().stream()
                .allMatch(column -> CountColumns.figure(column).isEmpty())) {
            return refused("", "recap.import.nofigures");
        }
        var reader = new RecapReader(contest, scope, regions, table.columns(), layout.get(), about, recorder.actor());
        List<RecapRow> read = new ArrayList<>();
        for (Line line : table.lines()) {
            reader.read(line).ifPresent(read::add);
        }
        return reader.faults().none()
                ? record(read, contest, about, reader.empty())
                : new Imported.Refused(reader.faults().all());
    }

    private static Imported refused(String column, String reason) {
        return new Imported.Refused(List.of(BadLine.of(1, column, reason)));
    }

    private Imported record(List<RecapRow> read, Contest contest, About about, int empty) {
        Map<RecapUnit, RecordedRecap> known = new HashMap<>();
        recaps.list(contest.election().key(), contest.key(), scope)
                .forEach(recap -> known.put(recap.row().unit(), recap));
        List<RecapRecorder.Change> changes = new ArrayList<>();
        int begun = 0;
        for (RecapRow row : read) {
            Optional<RecordedRecap> old = Optional.ofNullable(known.get(row.unit()));
            RecapRow now =
                    old.map(before -> completed(before.row(), row, about)).orElse(row);
            if (old.isEmpty() || !old.get().row().equals(now)) {
                changes.add(new RecapRecorder.Change(now, old));
                begun += old.isEmpty() ? 1 : 0;
            }
        }
        if (!changes.isEmpty()) {
            recorder.record(changes);
        }
        return new Imported.Done(begun, changes.size() - begun, read.size() - changes.size(), empty);
    }

    /// A figure that the file has no column for stays as it was, and so does what the file says nothing of.
    private static RecapRow completed(RecapRow old, RecapRow read, About about) {
        RecapFigures figures = old.figures().overlaid(read.figures());
        boolean silent = about.equals(About.NOTHING);
        return new RecapRow(
                old.election(),
                old.contest(),
                old.unit(),
                figures,
                silent ? old.plenary() : read.plenary(),
                silent ? old.form() : read.form(),
                figures.equals(old.figures()) ? old.reader() : read.reader(),
                old.note());
    }
}
