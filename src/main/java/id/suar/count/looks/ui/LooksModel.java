package id.suar.count.looks.ui;

import id.suar.count.looks.LookReader;
import id.suar.count.looks.LookRow;
import id.suar.count.rule.Severity;
import id.suar.election.Contest;
import id.suar.fx.Tasks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;

/// What is worth a look in one contest: rules at once, what needs all sheets together when it is there. FX thread.
final class LooksModel {

    private static final Comparator<LookRow> ORDER = Comparator.comparing(LookRow::severity)
            .thenComparing(LookRow::code)
            .thenComparing(row -> row.station().map(one -> one.digits()).orElse(""));

    private final LooksDesk desk;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Optional<Contest>> contest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
    private final ObjectProperty<LookFilter> filter = new SimpleObjectProperty<>(LookFilter.ALL);
    private final ObservableList<LookRow> all = FXCollections.observableArrayList();
    private final FilteredList<LookRow> filtered = new FilteredList<>(all);
    private final SortedList<LookRow> shown = new SortedList<>(filtered);
    private long asked;

    /// @param rules empty until they have been read once
    /// @param wider empty while it is being computed
    record State(Optional<LookReader.Rules> rules, Optional<LookReader.Wider> wider) {

        static final State EMPTY = new State(Optional.empty(), Optional.empty());
    }

    private record Read(Optional<Contest> contest, LookReader.Rules rules) {}

    LooksModel(LooksDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        filter.subscribe(wanted -> filtered.setPredicate(wanted.test()));
    }

    List<Contest> contests() {
        return desk.contests();
    }

    ReadOnlyObjectProperty<Optional<Contest>> contestProperty() {
        return contest.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ObjectProperty<LookFilter> filterProperty() {
        return filter;
    }

    /// Filtered and in the table's order.
    SortedList<LookRow> shown() {
        return shown;
    }

    int count(Optional<Severity> severity) {
        return (int) all.stream()
                .filter(row -> severity.map(one -> row.severity() == one).orElse(true))
                .count();
    }

    void choose(Contest chosen) {
        if (!contest.get().equals(Optional.of(chosen))) {
            contest.set(Optional.of(chosen));
            all.clear();
            state.set(State.EMPTY);
            refresh();
        }
    }

    /// Reads anew; what was asked for before comes too late.
    void refresh() {
        long turn = ++asked;
        Optional<Contest> chosen = contest.get();
        tasks.run(() -> read(chosen), read -> {
            if (turn == asked) {
                show(read, turn);
            }
        });
    }

    private Read read(Optional<Contest> chosen) {
        Optional<Contest> wanted = chosen.or(() ->
                        desk.contests().stream().filter(desk.reader()::any).findFirst())
                .or(() -> desk.contests().stream().findFirst());
        return new Read(
                wanted, wanted.map(desk.reader()::rules).orElseGet(() -> new LookReader.Rules(0, 0, List.of())));
    }

    private void show(Read read, long turn) {
        contest.set(read.contest());
        fill(
                read.rules().rows(),
                state.get().wider().map(LookReader.Wider::rows).orElse(List.of()));
        state.set(new State(Optional.of(read.rules()), Optional.empty()));
        read.contest()
                .ifPresentOrElse(
                        one -> tasks.run(() -> desk.reader().wider(one), wider -> {
                            if (turn == asked) {
                                widen(read.rules(), wider);
                            }
                        }),
                        () -> widen(read.rules(), LookReader.Wider.NONE));
    }

    private void widen(LookReader.Rules rules, LookReader.Wider wider) {
        fill(rules.rows(), wider.rows());
        state.set(new State(Optional.of(rules), Optional.of(wider)));
    }

    private void fill(List<LookRow> rules, List<LookRow> wider) {
        List<LookRow> rows = new ArrayList<>(rules.size() + wider.size());
        rows.addAll(rules);
        rows.addAll(wider);
        rows.sort(ORDER);
        all.setAll(rows);
    }
}
