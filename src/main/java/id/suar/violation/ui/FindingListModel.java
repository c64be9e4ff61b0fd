package id.suar.violation.ui;

import id.suar.election.Regime;
import id.suar.fx.Export;
import id.suar.fx.Tasks;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import id.suar.violation.FindingColumns;
import id.suar.violation.FindingFilter;
import id.suar.violation.RecordedFinding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The list of findings: filtered as people type, read anew whenever something changes.
final class FindingListModel {

    private final FindingDesk desk;
    private final Tasks tasks;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<FilterChoice> regime;
    private final ObjectProperty<FilterChoice> kind;
    private final ReadOnlyObjectWrapper<FindingList> list = new ReadOnlyObjectWrapper<>();
    private int asked;

    FindingListModel(FindingDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        this.regime = new SimpleObjectProperty<>(all("violation.list.any_regime"));
        this.kind = new SimpleObjectProperty<>(all("violation.list.any_kind"));
        text.subscribe((before, after) -> read());
        regime.subscribe((before, after) -> read());
        kind.subscribe((before, after) -> read());
    }

    FindingDesk desk() {
        return desk;
    }

    StringProperty textProperty() {
        return text;
    }

    ObjectProperty<FilterChoice> regimeProperty() {
        return regime;
    }

    ObjectProperty<FilterChoice> kindProperty() {
        return kind;
    }

    /// Null until it has been read for the first time.
    ReadOnlyObjectProperty<FindingList> listProperty() {
        return list.getReadOnlyProperty();
    }

    /// The latest question counts, in whichever order the answers come.
    void read() {
        int turn = ++asked;
        FindingFilter filter = filter();
        tasks.run(() -> FindingRows.read(desk, filter), read -> {
            if (turn == asked) {
                list.set(read);
            }
        });
    }

    void clearFilter() {
        text.set("");
        regime.set(all("violation.list.any_regime"));
        kind.set(all("violation.list.any_kind"));
    }

    List<FilterChoice> regimes() {
        return Stream.concat(
                        Stream.of(all("violation.list.any_regime")),
                        desk.dictionary().regimes().stream()
                                .map(one ->
                                        new FilterChoice(one.key(), desk.words().regime(one))))
                .toList();
    }

    /// Kinds that occur, by name.
    List<FilterChoice> kinds() {
        Stream<FilterChoice> named = list.get() == null
                ? Stream.of()
                : list.get().kinds().stream()
                        .map(key -> new FilterChoice(key, desk.words().kind(key)))
                        .sorted(Comparator.comparing(FilterChoice::name));
        return Stream.concat(Stream.of(all("violation.list.any_kind")), named).toList();
    }

    /// How much is shown of how much.
    String summary() {
        FindingList now = list.get();
        if (now == null) {
            return "";
        }
        String key = now.filtered() ? "violation.list.some" : "violation.list.all";
        return desk.texts().text(key, now.recorded(), now.begun(), now.all(), now.drafts());
    }

    /// Writes the recorded ones of these rows with all their fields, as an import reads them.
    ///
    /// @param rows in the order in which they are shown
    /// @param said what came of it, in words
    void export(List<FindingRow> rows, Consumer<String> said) {
        List<RecordedFinding> recorded = rows.stream()
                .map(FindingRow::recorded)
                .flatMap(Optional::stream)
                .toList();
        new Export(desk.files(), tasks, desk.texts(), desk::origin)
                .titled(desk.texts().text("violation.list.title"))
                .write(
                        exportName(),
                        TableFormat.XLSX,
                        new TableWriter("finding", FindingColumns.all()),
                        recorded,
                        one -> FindingColumns.row(one, desk.regions()),
                        said);
    }

    private String exportName() {
        return desk.texts().text("violation.list.file") + "-"
                + desk.words().today(desk.clock().instant());
    }

    private FindingFilter filter() {
        FindingFilter filter = FindingFilter.ALL.text(text.get()).kind(key(kind));
        return key(regime).isEmpty() ? filter : filter.regime(new Regime(key(regime)));
    }

    private static String key(ObjectProperty<FilterChoice> choice) {
        return choice.get() == null ? "" : choice.get().key();
    }

    private FilterChoice all(String key) {
        return new FilterChoice("", desk.texts().text(key));
    }
}
