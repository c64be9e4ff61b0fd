package id.suar.count.looks.ui;

import id.suar.count.looks.LookReader;
import id.suar.count.looks.LookRow;
import id.suar.count.rule.Severity;
import id.suar.election.Contest;
import id.suar.fx.Tasks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    private static final Comparator<LookRow> ORDER =
            Comparator.comparing(LookRow::severity).thenComparing(LookRow::code).thenComparing(LookRow::digits);

    private final LooksDesk desk;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Optional<Contest>> contest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
    private final ObjectProperty<LookFilter> filter = new SimpleObjectProperty<>(LookFilter.ALL);
    private final ObservableList<LookRow> all = FXCollections.observableArrayList();
    private final FilteredList<LookRow> filtered = new FilteredList<>(all);
    private final SortedList<LookRow> shown = new SortedList<>(filtered);
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private long asked;

    /// @param rules empty until they have been read once
    /// @param wider empty while it is being computed
    record State(Optional<LookReader.Rules> rules, Optional<LookReader.Wider> wider) {

        static final State EMPTY = new State(Optional.empty(), Optional.empty());
    }

    /// @param rows in their order, with those of the last wider look
    private record Read(Optional<Contest> contest, LookReader.Rules rules, List<LookRow> rows) {}

    /// @param rows all of them, in their order
    private record Widened(LookReader.Wider wider, List<LookRow> rows) {}

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
        return severity.map(one -> counts.getOrDefault(one, 0)).orElseGet(all::size);
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
        List<LookRow> before = state.get().wider().map(LookReader.Wider::rows).orElse(List.of());
        tasks.run(() -> read(chosen, before), read -> {
            if (turn == asked) {
                show(read, turn);
            }
        });
    }

    private Read read(Optional<Contest> chosen, List<LookRow> wider) {
        Optional<Contest> wanted = chosen.or(() ->
                        desk.contests().stream().filter(desk.reader()::any).findFirst())
                .or(() -> desk.contests().stream().findFirst());
        LookReader.Rules rules =
                wanted.map(desk.reader()::rules).orElseGet(() -> new LookReader.Rules(0, 0, List.of()));
        return new Read(wanted, rules, inOrder(rules.rows(), wider));
    }

    private void show(Read read, long turn) {
        contest.set(read.contest());
        fill(read.rows());
        state.set(new State(Optional.of(read.rules()), Optional.empty()));
        Optional<Contest> one = read.contest();
        tasks.run(() -> widened(one, read.rules()), widened -> {
            if (turn == asked) {
                fill(widened.rows());
                state.set(new State(Optional.of(read.rules()), Optional.of(widened.wider())));
            }
        });
    }

    private Widened widened(Optional<Contest> one, LookReader.Rules rules) {
        LookReader.Wider wider = one.map(desk.reader()::wider).orElse(LookReader.Wider.NONE);
        return new Widened(wider, inOrder(rules.rows(), wider.rows()));
    }

    /// Takes its time: there may be tens of thousands.
    private static List<LookRow> inOrder(List<LookRow> rules, List<LookRow> wider) {
        List<LookRow> rows = new ArrayList<>(rules.size() + wider.size());
        rows.addAll(rules);
        rows.addAll(wider);
        rows.sort(ORDER);
        return rows;
    }

    private void fill(List<LookRow> rows) {
        counts.clear();
        rows.forEach(row -> counts.merge(row.severity(), 1, Integer::sum));
        all.setAll(rows);
    }
}
