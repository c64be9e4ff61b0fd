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

    /// What is said of all rows of a file; of what it does not say, what is recorded stays.
    public record About(Optional<LocalDate> plenary, Optional<RecapForm> form) {

        public static final About NOTHING = new About(Optional.empty(), Optional.empty());
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
        return switch (check(TableFile.read(file, columns(ignoreUnknown)), contest, about)) {
            case RecapReading.Faulty(List<BadLine> faults) -> new Imported.Refused(faults);
            case RecapReading.Sound sound -> record(sound);
        };
    }

    /// The columns that a file may have.
    public static Columns columns(boolean ignoreUnknown) {
        return new Columns(CountColumns::known, Set.of(), ignoreUnknown);
    }

    /// Reads every line; records nothing.
    public RecapReading check(TableRead read, Contest contest, About about) {
        return switch (read) {
            case TableRead.Refused refused -> new RecapReading.Faulty(refused.faults());
            case TableRead.Table table -> take(table, contest, about);
        };
    }

    private RecapReading take(TableRead.Table table, Contest contest, About about) {
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
                ? new RecapReading.Sound(contest, about, read, reader.empty())
                : new RecapReading.Faulty(reader.faults().all());
    }

    private static RecapReading refused(String column, String reason) {
        return new RecapReading.Faulty(List.of(BadLine.of(1, column, reason)));
    }

    /// What recording would come to, as the record is now.
    public Imported.Done foresee(RecapReading.Sound read) {
        return done(read, changes(read));
    }

    /// Returns when all of it is on disk.
    public Imported.Done record(RecapReading.Sound read) {
        List<RecapRecorder.Change> changes = changes(read);
        if (!changes.isEmpty()) {
            recorder.record(changes);
        }
        return done(read, changes);
    }

    private static Imported.Done done(RecapReading.Sound read, List<RecapRecorder.Change> changes) {
        int corrected = (int)
                changes.stream().filter(change -> change.known().isPresent()).count();
        return new Imported.Done(
                changes.size() - corrected, corrected, read.rows().size() - changes.size(), read.empty());
    }

    private List<RecapRecorder.Change> changes(RecapReading.Sound read) {
        Contest contest = read.contest();
        Map<RecapUnit, RecordedRecap> known = new HashMap<>();
        recaps.list(contest.election().key(), contest.key(), scope)
                .forEach(recap -> known.put(recap.row().unit(), recap));
        List<RecapRecorder.Change> changes = new ArrayList<>();
        for (RecapRow row : read.rows()) {
            Optional<RecordedRecap> old = Optional.ofNullable(known.get(row.unit()));
            RecapRow now = old.map(before -> completed(before.row(), row, read.about()))
                    .orElse(row);
            if (old.isEmpty() || !old.get().row().equals(now)) {
                changes.add(new RecapRecorder.Change(now, old));
            }
        }
        return changes;
    }

    /// A figure that the file has no column for stays as it was, and so does what nothing is said of.
    private static RecapRow completed(RecapRow old, RecapRow read, About about) {
        RecapFigures figures = old.figures().overlaid(read.figures());
        return new RecapRow(
                old.election(),
                old.contest(),
                old.unit(),
                figures,
                about.plenary().or(old::plenary),
                about.form().orElse(old.form()),
                figures.equals(old.figures()) ? old.reader() : read.reader(),
                old.note());
    }
}
