package id.suar.count.keying.ui;

import id.suar.count.ContestChoices;
import id.suar.count.keying.KeyerRecord;
import id.suar.count.keying.KeyingTask;
import id.suar.count.keying.Persons;
import id.suar.count.keying.SecondKeying.Permission;
import id.suar.count.station.StationSearch;
import id.suar.election.Contest;
import id.suar.fx.Anew;
import id.suar.fx.Tasks;
import id.suar.region.TpsCode;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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

/// The forms of one contest that are keyed twice, and who keys. FX thread.
final class KeyingModel {

    /// Beside the drafts, under a name that no draft has.
    private static final String CHOICES = "keying/choice";

    private static final String CONTEST = "contest";
    private static final String KEYER = "keyer";

    private final KeyingDesk desk;
    private final Tasks tasks;
    private final List<Contest> contests;
    private final ReadOnlyObjectWrapper<Optional<Contest>> contest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<KeyingReading> read = new ReadOnlyObjectWrapper<>(KeyingReading.NONE);
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.WAITING);
    private final StringProperty keyer = new SimpleStringProperty("");
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<KeyingLine> all = FXCollections.observableArrayList();
    private final FilteredList<KeyingLine> filtered = new FilteredList<>(all);
    private final SortedList<KeyingLine> shown = new SortedList<>(filtered);
    private final Anew<Opening> anew;
    private boolean begun;

    /// What the screen shows.
    enum View {
        WAITING,
        DIFFERS,
        DONE,
        /// How people's keyings agree.
        AGREEMENT;

        boolean takes(KeyingLine line) {
            return switch (line.state()) {
                case WAITING -> this == WAITING;
                case DIFFERS -> this == DIFFERS;
                case SETTLED, AGREES -> this == DONE;
            };
        }
    }

    KeyingModel(KeyingDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        this.contests = ContestChoices.of(desk.counts().packs(), desk.counts().scope());
        this.anew = new Anew<>(tasks, this::opening, this::show);
        view.addListener(changed -> filter());
        query.addListener(changed -> filter());
        keyer.addListener(changed -> filter());
        filter();
    }

    List<Contest> contests() {
        return contests;
    }

    ReadOnlyObjectProperty<Optional<Contest>> contestProperty() {
        return contest.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<KeyingReading> readProperty() {
        return read.getReadOnlyProperty();
    }

    ObjectProperty<View> viewProperty() {
        return view;
    }

    /// Who keys the second time, as typed.
    StringProperty keyerProperty() {
        return keyer;
    }

    StringProperty queryProperty() {
        return query;
    }

    SortedList<KeyingLine> shown() {
        return shown;
    }

    List<KeyerRecord> agreement() {
        return read.get().agreement();
    }

    /// How many there are of each state; of those that wait only what the person at hand may key.
    Map<KeyingLine.State, Integer> counts() {
        Map<KeyingLine.State, Integer> counts = new EnumMap<>(KeyingLine.State.class);
        all.stream().filter(this::forKeyer).forEach(line -> counts.merge(line.state(), 1, Integer::sum));
        return counts;
    }

    /// Forms that wait, and that the person at hand keyed or saw first.
    int own() {
        return (int) all.stream().filter(line -> !forKeyer(line)).count();
    }

    void choose(Contest chosen) {
        if (contest.get().filter(chosen::equals).isEmpty()) {
            contest.set(Optional.of(chosen));
            keep(CONTEST, chosen.id());
            refresh();
        }
    }

    /// The name is kept for the next visit.
    void leftKeyer() {
        keep(KEYER, keyer.get().strip());
    }

    void want(boolean wanted) {
        contest.get()
                .ifPresent(one -> tasks.run(
                        () -> {
                            desk.choice().want(one.election(), wanted);
                            return one;
                        },
                        kept -> refresh()));
    }

    /// Reads everything anew; while it is being read, once more afterwards.
    void refresh() {
        anew.read();
    }

    /// Asks whether the person at hand may key a form, before it is opened.
    void ask(KeyingTask task, Consumer<Permission> then) {
        String person = keyer.get();
        tasks.run(() -> desk.second().permission(task.sheet(), person), then);
    }

    /// The next form that waits for the person at hand, in the order in which they are shown.
    Optional<KeyingLine> next(TpsCode after) {
        List<KeyingLine> waiting = shown.stream()
                .filter(line -> line.task().isPresent())
                .filter(line -> !line.station().equals(after))
                .toList();
        return waiting.stream()
                .filter(line -> line.station().compareTo(after) > 0)
                .findFirst()
                .or(() -> waiting.stream().findFirst());
    }

    /// @param keyer as kept from the last visit; empty when this is not the first reading
    private record Opening(Optional<String> keyer, KeyingReading reading) {}

    private Callable<Opening> opening() {
        Optional<Contest> chosen = contest.get();
        boolean first = !begun;
        return () -> new Opening(
                first ? kept(KEYER) : Optional.empty(),
                chosen.or(this::last).map(one -> KeyingReading.of(desk, one)).orElse(KeyingReading.NONE));
    }

    private Optional<Contest> last() {
        return kept(CONTEST)
                .flatMap(id ->
                        contests.stream().filter(one -> one.id().equals(id)).findFirst())
                .or(() -> contests.stream().findFirst());
    }

    private boolean show(Opening opening) {
        begun = true;
        opening.keyer().ifPresent(keyer::set);
        KeyingReading now = opening.reading();
        boolean stale = contest.get().isPresent() && !contest.get().equals(now.contest());
        if (!stale) {
            contest.set(now.contest());
            all.setAll(now.lines());
            read.set(now);
        }
        return !stale;
    }

    private boolean forKeyer(KeyingLine line) {
        return line.task().isEmpty()
                || !Persons.isName(keyer.get())
                || !read.get().isOf(line.station(), keyer.get());
    }

    private void filter() {
        StationSearch search = StationSearch.of(query.get());
        filtered.setPredicate(
                line -> view.get().takes(line) && forKeyer(line) && search.fits(line.station(), line.names()));
    }

    private Optional<String> kept(String key) {
        return desk.counts().drafts().find(CHOICES, key).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private void keep(String key, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        tasks.run(
                () -> {
                    desk.counts().drafts().save(CHOICES, key, bytes);
                    return value;
                },
                kept -> {});
    }
}
