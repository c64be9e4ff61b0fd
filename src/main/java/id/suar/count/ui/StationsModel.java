package id.suar.count.ui;

import id.suar.count.ContestChoices;
import id.suar.count.LastChoice;
import id.suar.count.station.StationLine;
import id.suar.count.station.StationSearch;
import id.suar.count.station.StationState;
import id.suar.count.tally.CountTally;
import id.suar.election.Contest;
import id.suar.fx.Anew;
import id.suar.fx.Tasks;
import id.suar.region.TpsCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;

/// The polling stations of the device's scope for one contest: what is shown of them, how far the count has got.
/// FX thread.
final class StationsModel {

    /// More lines than these are put up anew all at once.
    private static final int FEW = 100;

    private final CountDesk desk;
    private final Tasks tasks;
    private final List<Contest> contests;
    private final ReadOnlyObjectWrapper<Optional<Contest>> contest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(Overview.EMPTY);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<StationState>> wanted = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<StationLine> all = FXCollections.observableArrayList();
    private final FilteredList<StationLine> filtered = new FilteredList<>(all);
    private final SortedList<StationLine> shown = new SortedList<>(filtered);
    private final LastChoice<Contest> last;
    private final Anew<Reading> anew;
    private volatile Reading known = Reading.NONE;

    /// @param loaded false until the stations have been read once
    /// @param tally  of what is recorded; empty when nothing is
    record Overview(
            boolean loaded,
            int stations,
            Map<StationState, Integer> states,
            int recorded,
            Optional<CountTally.Line> tally) {

        static final Overview EMPTY = new Overview(false, 0, Map.of(), 0, Optional.empty());

        Overview {
            states = Map.copyOf(states);
        }

        int in(StationState state) {
            return states.getOrDefault(state, 0);
        }
    }

    /// The stations of a contest as they were read.
    record Reading(Optional<Contest> contest, List<StationLine> lines, Optional<CountTally.Line> tally) {

        static final Reading NONE = new Reading(Optional.empty(), List.of(), Optional.empty());

        Reading {
            lines = List.copyOf(lines);
        }
    }

    /// One line that changed, and what all of them come to since.
    private record Changed(StationLine line, Optional<CountTally.Line> tally) {}

    StationsModel(CountDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        this.last = new LastChoice<>(desk.drafts(), "count.choice", "contest", Contest::id);
        this.anew = new Anew<>(tasks, this::reading, this::show);
        this.contests = ContestChoices.of(desk.packs(), desk.scope());
        query.addListener(changed -> filter());
        wanted.addListener(changed -> filter());
    }

    List<Contest> contests() {
        return contests;
    }

    /// Empty until it is known which one was chosen last, and where no pack has any.
    ReadOnlyObjectProperty<Optional<Contest>> contestProperty() {
        return contest.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    StringProperty queryProperty() {
        return query;
    }

    /// Empty: all of them.
    ObjectProperty<Optional<StationState>> wantedProperty() {
        return wanted;
    }

    /// Filtered and in the table's order.
    SortedList<StationLine> shown() {
        return shown;
    }

    void choose(Contest chosen) {
        if (contest.get().filter(chosen::equals).isPresent()) {
            return;
        }
        contest.set(Optional.of(chosen));
        all.clear();
        overview.set(Overview.EMPTY);
        tasks.run(
                () -> {
                    last.keep(chosen);
                    return chosen;
                },
                kept -> {});
        refresh();
    }

    /// A form of this contest is opened before the list is: behind it lies the list that it belongs to.
    void suppose(Contest opened) {
        if (contest.get().isEmpty()) {
            contest.set(Optional.of(opened));
        }
    }

    /// Reads everything anew; while it is being read, once more afterwards.
    void refresh() {
        anew.read();
    }

    private Callable<Reading> reading() {
        Optional<Contest> chosen = contest.get();
        return () -> read(chosen);
    }

    /// A form was recorded here: its line changes at once.
    void recorded(Contest of, TpsCode station) {
        if (contest.get().filter(of::equals).isEmpty()) {
            return;
        }
        tasks.run(
                () -> new Changed(
                        desk.stations().of(of, station, desk.whereabouts().get()), tally(of)),
                this::put);
    }

    /// The next polling station that is not recorded yet, in the order in which they are shown; in order of codes
    /// when the list shows another contest or has not been read yet.
    void next(Contest of, TpsCode after, Consumer<Optional<TpsCode>> then) {
        if (overview.get().loaded() && contest.get().filter(of::equals).isPresent()) {
            then.accept(nextAfter(after));
        } else {
            tasks.run(() -> desk.stations().of(of, desk.whereabouts().get()), lines -> then.accept(next(lines, after)));
        }
    }

    Optional<TpsCode> nextAfter(TpsCode station) {
        return next(shown, station);
    }

    private static Optional<TpsCode> next(List<StationLine> lines, TpsCode after) {
        int here = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).station().equals(after)) {
                here = i;
            }
        }
        for (int step = 1; step <= lines.size(); step++) {
            StationLine line = lines.get((here + step + lines.size()) % lines.size());
            if (line.recorded().isEmpty() && !line.station().equals(after)) {
                return Optional.of(line.station());
            }
        }
        return Optional.empty();
    }

    /// What was read last; on any thread. Read on the caller's thread when nothing was yet.
    Reading known() {
        Reading last = known;
        return last.contest().isPresent() ? last : read(Optional.empty());
    }

    /// The polling station that was typed and that is not in the list.
    Optional<TpsCode> meant() {
        return StationSearch.of(query.get())
                .meant(desk.regions(), desk.scope())
                .filter(station -> all.stream().noneMatch(line -> line.station().equals(station)));
    }

    private Reading read(Optional<Contest> chosen) {
        return chosen.or(() -> last.among(contests)).map(this::read).orElseGet(this::unchosen);
    }

    private Reading read(Contest one) {
        return new Reading(
                Optional.of(one), desk.stations().of(one, desk.whereabouts().get()), tally(one));
    }

    private Optional<CountTally.Line> tally(Contest one) {
        return CountTally.by(
                        desk.scope().level(),
                        desk.totals().villages(one.election().key(), one.key(), desk.scope()))
                .stream()
                .findFirst();
    }

    /// The latest contest of which something is recorded here; else the latest whose stations are listed; else
    /// the latest.
    private Reading unchosen() {
        return contests.stream()
                .filter(one -> tally(one).isPresent())
                .findFirst()
                .map(this::read)
                .or(() -> contests.stream()
                        .map(this::read)
                        .filter(one -> !one.lines().isEmpty())
                        .findFirst())
                .or(() -> contests.stream().findFirst().map(this::read))
                .orElse(Reading.NONE);
    }

    private boolean show(Reading read) {
        boolean stale = contest.get().isPresent() && !contest.get().equals(read.contest());
        if (!stale) {
            contest.set(read.contest());
            replace(read.lines());
            summarise(read.tally());
        }
        return !stale;
    }

    /// Of a list that is much the same only what changed is touched: the table keeps its place, and the keyboard too.
    private void replace(List<StationLine> lines) {
        List<Integer> changed = IntStream.range(0, Math.min(all.size(), lines.size()))
                .filter(i -> !all.get(i).equals(lines.get(i)))
                .boxed()
                .toList();
        boolean same = all.size() == lines.size()
                && changed.size() <= FEW
                && changed.stream()
                        .allMatch(i -> all.get(i).station().equals(lines.get(i).station()));
        if (same) {
            changed.forEach(i -> all.set(i, lines.get(i)));
        } else {
            all.setAll(lines);
        }
    }

    private void put(Changed changed) {
        StationLine line = changed.line();
        int place = 0;
        while (place < all.size() && all.get(place).station().compareTo(line.station()) < 0) {
            place++;
        }
        if (place < all.size() && all.get(place).station().equals(line.station())) {
            all.set(place, line);
        } else {
            all.add(place, line);
        }
        summarise(changed.tally());
    }

    private void summarise(Optional<CountTally.Line> tally) {
        known = new Reading(contest.get(), all, tally);
        Map<StationState, Integer> states = new EnumMap<>(StationState.class);
        all.forEach(line -> states.merge(line.state(), 1, Integer::sum));
        int recorded =
                (int) all.stream().filter(line -> line.recorded().isPresent()).count();
        overview.set(new Overview(true, all.size(), states, recorded, tally));
    }

    private void filter() {
        StationSearch search = StationSearch.of(query.get());
        filtered.setPredicate(
                line -> wanted.get().map(state -> line.state() == state).orElse(true) && search.test(line));
    }
}
