package id.suar.count.ui;

import id.suar.count.file.ColumnWords;
import id.suar.count.file.CountImporter;
import id.suar.count.file.CountImporter.Imported;
import id.suar.count.file.CountNames;
import id.suar.count.file.CountReading;
import id.suar.election.Contest;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.table.BadLine;
import id.suar.table.ColumnMapping;
import id.suar.table.ColumnNames;
import id.suar.table.Line;
import id.suar.table.Opened;
import id.suar.table.RawTable;
import id.suar.table.TableFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A file of counts on its way into the record: opened, its columns mapped, every row checked, and only then
/// recorded, all of it or nothing. FX thread.
final class ImportModel {

    /// How far it has got.
    enum Step {
        FILE,
        COLUMNS,
        DONE
    }

    private static final int SAMPLES = 3;

    private final CountDesk desk;
    private final Tasks tasks;
    private final Contest contest;
    private final Runnable recorded;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ReadOnlyObjectWrapper<Optional<String>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ColumnMapping> mapping =
            new ReadOnlyObjectWrapper<>(new ColumnMapping(List.of()));
    private final ReadOnlyObjectWrapper<Checked> checked = new ReadOnlyObjectWrapper<>(new Checked.Running());
    private final ReadOnlyObjectWrapper<Optional<Imported.Done>> done = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Path file = Path.of("");
    private RawTable table = new RawTable(1, List.of(), List.of(), List.of(), List.of());
    private ColumnNames names;
    private ColumnWords words;
    private long asked;

    /// What is known of the rows under the mapping that is shown.
    sealed interface Checked {

        /// They are being read, or recorded.
        record Running() implements Checked {}

        /// Columns are open or mapped twice: nothing can be said yet.
        record Unready(int open, List<String> doubled) implements Checked {}

        record Faulty(List<BadLine> faults) implements Checked {}

        /// @param foreseen what recording would come to
        record Sound(CountReading.Sound reading, Imported.Done foreseen) implements Checked {}
    }

    /// @param recorded something was: lists read anew
    ImportModel(CountDesk desk, Tasks tasks, Contest contest, Runnable recorded) {
        this.desk = desk;
        this.tasks = tasks;
        this.contest = contest;
        this.recorded = recorded;
        this.names = CountNames.of(contest, List.of());
        this.words = new ColumnWords(contest, contest.form(), desk.texts());
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Why a file was not taken, in words.
    ReadOnlyObjectProperty<Optional<String>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ColumnMapping> mappingProperty() {
        return mapping.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Checked> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Imported.Done>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    Contest contest() {
        return contest;
    }

    String fileName() {
        return String.valueOf(file.getFileName());
    }

    int rows() {
        return table.lines().size();
    }

    /// Ours, in their order.
    List<String> choices() {
        return names.ours();
    }

    String meaning(String column) {
        return words.meaning(column);
    }

    /// What stands first under a column.
    List<String> samples(int place) {
        return table.lines().stream()
                .map(line -> line.at(place))
                .filter(cell -> !cell.isEmpty())
                .limit(SAMPLES)
                .toList();
    }

    List<Line> first(int rows) {
        return table.lines().stream().limit(rows).toList();
    }

    List<String> remarks() {
        return table.remarks().stream().map(this::why).toList();
    }

    String why(BadLine fault) {
        return desk.texts().text(fault.reason(), fault.values().toArray());
    }

    /// By the file's own name of it; ours where it has none.
    String column(BadLine fault) {
        return mapping.get().found(fault.column());
    }

    void open(Path chosen) {
        file = chosen;
        refusal.set(Optional.empty());
        tasks.run(
                () -> TableFile.open(chosen),
                this::opened,
                fault -> refusal.set(Optional.of(desk.texts().text("count.load.unreadable", chosen.getFileName()))));
    }

    private void opened(Opened opened) {
        switch (opened) {
            case Opened.Refused(List<BadLine> faults) -> refusal.set(Optional.of(why(faults.getFirst())));
            case Opened.Readable(RawTable read) -> {
                table = read;
                names = CountNames.of(contest, read.header());
                words = new ColumnWords(contest, contest.form(), desk.texts());
                step.set(Step.COLUMNS);
                remap(ColumnMapping.suggest(read.header(), names));
            }
        }
    }

    void map(int place, String ours) {
        remap(mapping.get().map(place, ours));
    }

    void leaveOut(int place) {
        remap(mapping.get().leaveOut(place));
    }

    void reopen(int place) {
        remap(mapping.get().reopen(place));
    }

    void leaveOpenOut() {
        remap(mapping.get().leaveOpenOut());
    }

    private void remap(ColumnMapping changed) {
        mapping.set(changed);
        long turn = ++asked;
        List<String> doubled = List.copyOf(changed.doubled());
        if (!changed.open().isEmpty() || !doubled.isEmpty()) {
            checked.set(new Checked.Unready(changed.open().size(), doubled));
            return;
        }
        checked.set(new Checked.Running());
        tasks.run(() -> check(changed), result -> {
            if (turn == asked) {
                checked.set(result);
            }
        });
    }

    private Checked check(ColumnMapping chosen) {
        CountImporter importer = desk.importer();
        var columns = CountImporter.columns(contest, false);
        return switch (importer.check(table.named(chosen.names(), columns), contest)) {
            case CountReading.Faulty faulty -> new Checked.Faulty(faulty.faults());
            case CountReading.Sound sound -> new Checked.Sound(sound, importer.foresee(sound));
        };
    }

    /// Does nothing unless every row is sound.
    void record() {
        if (!(checked.get() instanceof Checked.Sound sound)) {
            return;
        }
        asked++;
        checked.set(new Checked.Running());
        tasks.run(
                () -> desk.importer().record(sound.reading()),
                result -> {
                    done.set(Optional.of(result));
                    step.set(Step.DONE);
                    recorded.run();
                },
                fault -> {
                    checked.set(sound);
                    tasks.unexpected(fault);
                });
    }

    /// For another file.
    void again() {
        asked++;
        done.set(Optional.empty());
        step.set(Step.FILE);
    }

    Texts texts() {
        return desk.texts();
    }
}
