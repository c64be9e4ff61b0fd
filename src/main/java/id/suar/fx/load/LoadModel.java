package id.suar.fx.load;

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

/// A file on its way into the record: opened, its columns mapped, every row checked, and only then recorded, all
/// of it or nothing. FX thread.
public final class LoadModel {

    /// How far it has got.
    public enum Step {
        FILE,
        COLUMNS,
        DONE
    }

    private static final int SAMPLES = 3;

    private final Texts texts;
    private final Tasks tasks;
    private final Runnable recorded;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ReadOnlyObjectWrapper<Optional<String>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ColumnMapping> mapping =
            new ReadOnlyObjectWrapper<>(new ColumnMapping(List.of()));
    private final ReadOnlyObjectWrapper<Checked> checked = new ReadOnlyObjectWrapper<>(new Checked.Running());
    private final ReadOnlyObjectWrapper<Optional<String>> done = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Path file = Path.of("");
    private RawTable table = new RawTable(1, List.of(), List.of(), List.of(), List.of());
    private Loading loading;
    private ColumnNames names;
    private long asked;

    /// What is known of the rows under the mapping that is shown.
    public sealed interface Checked {

        /// They are being read, or recorded.
        record Running() implements Checked {}

        /// Columns are open or mapped twice: nothing can be said yet.
        record Unready(int open, List<String> doubled) implements Checked {}

        record Faulty(List<BadLine> faults) implements Checked {}

        record Sound(LoadCheck.Sound sound) implements Checked {}
    }

    /// @param recorded something was: lists read anew
    public LoadModel(Loading loading, Texts texts, Tasks tasks, Runnable recorded) {
        this.loading = loading;
        this.texts = texts;
        this.tasks = tasks;
        this.recorded = recorded;
        this.names = loading.names(List.of());
    }

    /// Something else is said of the file as a whole: its rows are checked anew.
    public void read(Loading anew) {
        loading = anew;
        if (step.get() == Step.COLUMNS) {
            remap(mapping.get());
        }
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Why a file was not taken, in words.
    public ReadOnlyObjectProperty<Optional<String>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ColumnMapping> mappingProperty() {
        return mapping.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Checked> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<String>> doneProperty() {
        return done.getReadOnlyProperty();
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
        return loading.meaning(column);
    }

    /// What stands first under a column.
    public List<String> samples(int place) {
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

    public String why(BadLine fault) {
        return texts.text(fault.reason(), fault.values().toArray());
    }

    /// By the file's own name of it; ours where it has none.
    public String column(BadLine fault) {
        return mapping.get().found(fault.column());
    }

    public void open(Path chosen) {
        file = chosen;
        refusal.set(Optional.empty());
        tasks.run(
                () -> TableFile.open(chosen),
                this::opened,
                fault -> refusal.set(Optional.of(texts.text("fx.load.unreadable", chosen.getFileName()))));
    }

    private void opened(Opened opened) {
        switch (opened) {
            case Opened.Refused(List<BadLine> faults) -> refusal.set(Optional.of(why(faults.getFirst())));
            case Opened.Readable(RawTable read) -> {
                table = read;
                names = loading.names(read.header());
                step.set(Step.COLUMNS);
                remap(ColumnMapping.suggest(read.header(), names));
            }
        }
    }

    public void map(int place, String ours) {
        remap(mapping.get().map(place, ours));
    }

    public void leaveOut(int place) {
        remap(mapping.get().leaveOut(place));
    }

    void reopen(int place) {
        remap(mapping.get().reopen(place));
    }

    public void leaveOpenOut() {
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
        Loading as = loading;
        RawTable read = table;
        tasks.run(() -> check(as, read, changed), result -> {
            if (turn == asked) {
                checked.set(result);
            }
        });
    }

    private static Checked check(Loading loading, RawTable table, ColumnMapping chosen) {
        return switch (loading.check(table, chosen.names())) {
            case LoadCheck.Faulty(List<BadLine> faults) -> new Checked.Faulty(faults);
            case LoadCheck.Sound sound -> new Checked.Sound(sound);
        };
    }

    /// Does nothing unless every row is sound.
    public void record() {
        if (!(checked.get() instanceof Checked.Sound sound)) {
            return;
        }
        asked++;
        checked.set(new Checked.Running());
        tasks.run(
                sound.sound().record()::get,
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
    public void again() {
        asked++;
        done.set(Optional.empty());
        step.set(Step.FILE);
    }

    Texts texts() {
        return texts;
    }
}
