package id.suar.count.recap.ui;

import id.suar.count.LastChoice;
import id.suar.count.recap.DifferenceClass;
import id.suar.count.recap.RecapReport;
import id.suar.count.recap.RecapUnit;
import id.suar.count.recap.RecapWords;
import id.suar.count.recap.RecordedDiscrepancy;
import id.suar.count.recap.UnitComparison;
import id.suar.election.Contest;
import id.suar.fx.Anew;
import id.suar.fx.Tasks;
import id.suar.region.RegionCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;

/// The differences of one contest within the device's scope, the largest first. FX thread.
final class RecapModel {

    private final RecapDesk desk;
    private final Tasks tasks;
    private final List<Contest> contests;
    private final ReadOnlyObjectWrapper<Optional<Contest>> contest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RecapReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<DifferenceClass>> wanted = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> figure = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<RecapLine> all = FXCollections.observableArrayList();
    private final FilteredList<RecapLine> filtered = new FilteredList<>(all);
    private final SortedList<RecapLine> shown = new SortedList<>(filtered);
    private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper();
    private final LastChoice<Contest> last;
    private final Anew<Reading> anew;

    private record Reading(Optional<Contest> contest, Optional<RecapReport> report, List<RecapLine> lines) {}

    RecapModel(RecapDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        this.last = new LastChoice<>(desk.drafts(), "recap.choice", "contest", Contest::id);
        this.anew = new Anew<>(tasks, this::reading, this::show);
        this.contests = desk.contests();
        query.addListener(changed -> filter());
        wanted.addListener(changed -> filter());
        figure.addListener(changed -> filter());
    }

    List<Contest> contests() {
        return contests;
    }

    ReadOnlyObjectProperty<Optional<Contest>> contestProperty() {
        return contest.getReadOnlyProperty();
    }

    /// Empty until it has been read once.
    ReadOnlyObjectProperty<Optional<RecapReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Changes whenever everything was read anew, also when it says the same.
    ReadOnlyIntegerProperty readingsProperty() {
        return readings.getReadOnlyProperty();
    }

    StringProperty queryProperty() {
        return query;
    }

    /// Empty: all classes.
    ObjectProperty<Optional<DifferenceClass>> wantedProperty() {
        return wanted;
    }

    /// Only units where this row differs; empty: all.
    ObjectProperty<Optional<String>> figureProperty() {
        return figure;
    }

    /// Filtered and in the table's order.
    SortedList<RecapLine> shown() {
        return shown;
    }

    /// How many differences are followed up, still open, and agree by now.
    int agreed() {
        return all.stream().mapToInt(RecapLine::agreed).sum();
    }

    /// Closes those.
    ///
    /// @param then hears how many, when they are on disk
    void settle(IntConsumer then) {
        contest.get()
                .ifPresent(of -> tasks.run(() -> desk.settler().settle(of, desk.scope()), settled -> {
                    then.accept(settled);
                    refresh();
                }));
    }

    Optional<RecapWords> words() {
        return contest.get().map(desk::words);
    }

    void choose(Contest chosen) {
        if (contest.get().filter(chosen::equals).isPresent()) {
            return;
        }
        contest.set(Optional.of(chosen));
        report.set(Optional.empty());
        all.clear();
        figure.set(Optional.empty());
        tasks.run(
                () -> {
                    last.keep(chosen);
                    return chosen;
                },
                kept -> {});
        refresh();
    }

    /// Reads everything anew; while it is being read, once more afterwards.
    void refresh() {
        anew.read();
    }

    private Callable<Reading> reading() {
        Optional<Contest> chosen = contest.get();
        return () -> read(chosen);
    }

    private Reading read(Optional<Contest> chosen) {
        Optional<Contest> one = chosen.or(() -> last.among(contests)).or(this::begun);
        Optional<RecapReport> compared = one.map(of -> desk.comparer().compare(of, desk.scope()));
        return new Reading(one, compared, compared.map(this::lines).orElseGet(List::of));
    }

    /// The latest contest that has a row; else the latest that has a sheet; else the latest.
    private Optional<Contest> begun() {
        return contests.stream()
                .filter(one -> desk.recaps().any(one.election().key(), one.key(), desk.scope()))
                .findFirst()
                .or(() -> contests.stream()
                        .filter(one -> desk.totals().any(one, desk.scope()))
                        .findFirst())
                .or(() -> contests.stream().findFirst());
    }

    private List<RecapLine> lines(RecapReport compared) {
        Map<RecapUnit, List<RecordedDiscrepancy>> followed = new HashMap<>();
        Contest of = compared.contest();
        desk.discrepancies()
                .list(of.election().key(), of.key(), desk.scope())
                .forEach(one -> followed.computeIfAbsent(one.discrepancy().unit(), unit -> new ArrayList<>())
                        .add(one));
        RecapWords words = desk.words(of);
        Map<RegionCode, String> names = new HashMap<>();
        return UnitComparison.bySize(compared.units()).stream()
                .map(unit -> line(unit, words, names, followed.getOrDefault(unit.unit(), List.of())))
                .toList();
    }

    private static RecapLine line(
            UnitComparison unit, RecapWords words, Map<RegionCode, String> names, List<RecordedDiscrepancy> followed) {
        String district = names.computeIfAbsent(unit.unit().district(), words::name);
        RegionCode region = unit.unit().region();
        String village = region.equals(unit.unit().district()) ? "" : names.computeIfAbsent(region, words::name);
        String number =
                unit.unit().station().map(tps -> tps.digits().substring(10)).orElse("");
        String searched =
                (district + " " + village + " " + number + " " + unit.unit().digits()).toLowerCase(Locale.ROOT);
        return new RecapLine(unit, district, village, searched, followed);
    }

    private boolean show(Reading read) {
        boolean stale = contest.get().isPresent() && !contest.get().equals(read.contest());
        if (!stale) {
            contest.set(read.contest());
            all.setAll(read.lines());
            report.set(read.report());
            readings.set(readings.get() + 1);
        }
        return !stale;
    }

    private void filter() {
        List<String> typed = Arrays.stream(query.get().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        filtered.setPredicate(
                line -> wanted.get().map(one -> line.main() == one).orElse(true)
                        && figure.get().map(row -> differs(line, row)).orElse(true)
                        && typed.stream().allMatch(line.searched()::contains));
    }

    private static boolean differs(RecapLine line, String row) {
        return line.unit().inVotes().stream().anyMatch(one -> one.figure().equals(row));
    }
}
