package id.suar.count.checklist.ui;

import id.suar.count.LastChoice;
import id.suar.count.checklist.DayLine;
import id.suar.count.checklist.DayState;
import id.suar.count.station.StationSearch;
import id.suar.election.Election;
import id.suar.fx.Anew;
import id.suar.fx.Tasks;
import id.suar.region.TpsCode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
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

/// The polling stations of the device's scope on the voting day of one election. FX thread.
final class DayListModel {

    private final DayDesk desk;
    private final Tasks tasks;
    private final List<Election> elections;
    private final ReadOnlyObjectWrapper<Optional<Election>> election = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(Overview.EMPTY);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Wanted> wanted = new SimpleObjectProperty<>(Wanted.ALL);
    private final ObservableList<DayLine> all = FXCollections.observableArrayList();
    private final FilteredList<DayLine> filtered = new FilteredList<>(all);
    private final SortedList<DayLine> shown = new SortedList<>(filtered);
    private final LastChoice<Election> last;
    private final Anew<Reading> anew;

    /// @param loaded   false until the stations have been read once
    /// @param begun    with at least one answer that is recorded
    /// @param whole    with every answer
    /// @param problems seen, at all of them
    record Overview(boolean loaded, int stations, int begun, int whole, int problems, int withProblems) {

        static final Overview EMPTY = new Overview(false, 0, 0, 0, 0, 0);
    }

    /// Which stations are shown.
    enum Wanted {
        ALL(line -> true),
        PROBLEMS(line -> line.problems() > 0),
        UNFINISHED(line -> line.unanswered() > 0),
        WHOLE(line -> line.unanswered() == 0),
        CONFLICT(line -> line.state() == DayState.CONFLICT);

        private final Predicate<DayLine> takes;

        Wanted(Predicate<DayLine> takes) {
            this.takes = takes;
        }
    }

    private record Reading(Optional<Election> election, List<DayLine> lines) {}

    DayListModel(DayDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        this.last = new LastChoice<>(desk.drafts(), "checklist.choice", "election", Election::key);
        this.anew = new Anew<>(tasks, this::reading, this::show);
        this.elections = desk.elections();
        query.addListener(changed -> filter());
        wanted.addListener(changed -> filter());
    }

    List<Election> elections() {
        return elections;
    }

    /// Empty until it is known which one was chosen last, and where no pack has any.
    ReadOnlyObjectProperty<Optional<Election>> electionProperty() {
        return election.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    StringProperty queryProperty() {
        return query;
    }

    ObjectProperty<Wanted> wantedProperty() {
        return wanted;
    }

    /// Filtered and in the table's order.
    SortedList<DayLine> shown() {
        return shown;
    }

    int count(Wanted which) {
        return (int) all.stream().filter(which.takes).count();
    }

    void choose(Election chosen) {
        if (election.get().filter(chosen::equals).isPresent()) {
            return;
        }
        election.set(Optional.of(chosen));
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

    /// Reads everything anew; while it is being read, once more afterwards.
    void refresh() {
        anew.read();
    }

    private Callable<Reading> reading() {
        Optional<Election> chosen = election.get();
        return () -> read(chosen);
    }

    /// The next polling station with a question that nobody has answered, in the order in which they are shown.
    Optional<TpsCode> nextAfter(TpsCode station) {
        int here = -1;
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).station().equals(station)) {
                here = i;
            }
        }
        for (int step = 1; step <= shown.size(); step++) {
            DayLine line = shown.get((here + step + shown.size()) % shown.size());
            if (line.unanswered() > 0 && !line.station().equals(station)) {
                return Optional.of(line.station());
            }
        }
        return Optional.empty();
    }

    /// The polling station that was typed and that is not in the list.
    Optional<TpsCode> meant() {
        return StationSearch.of(query.get())
                .meant(desk.regions(), desk.scope())
                .filter(station -> all.stream().noneMatch(line -> line.station().equals(station)));
    }

    private Reading read(Optional<Election> chosen) {
        return chosen.or(() -> last.among(elections)).map(this::read).orElseGet(this::unchosen);
    }

    private Reading read(Election one) {
        return new Reading(
                Optional.of(one),
                desk.lines().of(one, desk.contests(one), desk.whereabouts().get()));
    }

    /// The latest election of which something is recorded here; else the latest whose stations are listed; else
    /// the latest.
    private Reading unchosen() {
        List<Reading> each = elections.stream().map(this::read).toList();
        return each.stream()
                .filter(one -> one.lines().stream().anyMatch(line -> line.answered() > 0))
                .findFirst()
                .or(() -> each.stream().filter(one -> !one.lines().isEmpty()).findFirst())
                .or(() -> each.stream().findFirst())
                .orElse(new Reading(Optional.empty(), List.of()));
    }

    private boolean show(Reading read) {
        boolean stale = election.get().isPresent() && !election.get().equals(read.election());
        if (!stale) {
            election.set(read.election());
            all.setAll(read.lines());
            overview.set(new Overview(
                    true,
                    all.size(),
                    (int) all.stream().filter(line -> line.answered() > 0).count(),
                    count(Wanted.WHOLE),
                    all.stream().mapToInt(DayLine::problems).sum(),
                    count(Wanted.PROBLEMS)));
        }
        return !stale;
    }

    private void filter() {
        StationSearch search = StationSearch.of(query.get());
        filtered.setPredicate(line -> wanted.get().takes.test(line) && search.fits(line.station(), line.names()));
    }
}
