package id.suar.violation.course.ui;

import id.suar.fx.Tasks;
import id.suar.schedule.CalendarFile;
import id.suar.violation.course.DueItem;
import id.suar.violation.course.DuePlanner;
import id.suar.violation.flow.Machine;
import id.suar.violation.flow.Machines;
import java.io.BufferedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;

/// Everything that is due, filtered as people type. FX thread.
final class DueModel {

    private final CourseDesk desk;
    private final Tasks tasks;
    private final Machines machines = Machines.bundled();
    private final ReadOnlyObjectWrapper<Optional<List<DueRow>>> read = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<DueRow> all = FXCollections.observableArrayList();
    private final FilteredList<DueRow> filtered = new FilteredList<>(all);
    private final SortedList<DueRow> shown = new SortedList<>(filtered);
    private int asked;

    DueModel(CourseDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        query.subscribe(text -> filtered.setPredicate(text.isBlank() ? null : row -> row.has(text)));
    }

    CourseDesk desk() {
        return desk;
    }

    StringProperty queryProperty() {
        return query;
    }

    /// Empty until it has been read once.
    ReadOnlyObjectProperty<Optional<List<DueRow>>> readProperty() {
        return read.getReadOnlyProperty();
    }

    /// Filtered, in the table's order; what ends first at the top where the table has none.
    SortedList<DueRow> shown() {
        return shown;
    }

    /// The latest question counts, in whichever order the answers come.
    void refresh() {
        int turn = ++asked;
        tasks.run(this::rows, rows -> {
            if (turn == asked) {
                all.setAll(rows);
                read.set(Optional.of(rows));
            }
        });
    }

    /// Lines that press, what ends first at the top; a background thread may ask.
    List<DueItem> pressing() {
        return desk.board().due(desk.scope(), desk.clock().instant()).stream()
                .filter(item -> DueMark.of(item).presses())
                .toList();
    }

    private List<DueRow> rows() {
        return desk.board().due(desk.scope(), desk.clock().instant()).stream()
                .map(this::row)
                .toList();
    }

    private DueRow row(DueItem item) {
        var locale = desk.texts().locale();
        String state = machines.find(item.clock().machine())
                .map(Machine::states)
                .flatMap(states -> Optional.ofNullable(states.get(item.clock().state())))
                .map(names -> names.in(locale))
                .orElse(item.clock().state());
        return new DueRow(
                item,
                item.rule().done().in(locale),
                desk.place().apply(item.clock().place()),
                state);
    }

    /// Writes what is shown for a calendar program.
    ///
    /// @param said what came of it, in words
    void calendar(Consumer<String> said) {
        List<DueItem> items = shown.stream().map(DueRow::item).toList();
        var texts = desk.texts();
        desk.files()
                .save(texts.text("violation.due.file") + ".ics", List.of("ics"))
                .ifPresent(file -> tasks.run(
                        () -> write(items, file),
                        count -> said.accept(texts.text("fx.export.done", file.getFileName(), count)),
                        fault -> said.accept(texts.text("fx.export.failed", String.valueOf(fault.getMessage())))));
    }

    private int write(List<DueItem> items, Path file) throws Exception {
        var planned = new DuePlanner(desk.deadlines(), desk.texts().locale()).items(items);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            CalendarFile.write(planned, desk.clock().instant(), out);
        }
        return planned.size();
    }
}
