package id.suar.count.ui;

import id.suar.count.ContestChoices;
import id.suar.count.CountDocument;
import id.suar.count.CountEntries;
import id.suar.count.VersionSettling;
import id.suar.election.Contest;
import id.suar.fx.Anew;
import id.suar.fx.Export;
import id.suar.fx.FileDrop;
import id.suar.fx.Hit;
import id.suar.fx.LaterScreen;
import id.suar.fx.Navigator;
import id.suar.fx.Room;
import id.suar.fx.Screen;
import id.suar.fx.Section;
import id.suar.fx.Sections;
import id.suar.fx.Tasks;
import id.suar.fx.load.LoadModel;
import id.suar.fx.load.LoadScreen;
import id.suar.region.Region;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;

/// The room of counts: the list of polling stations, sheets and their history.
///
/// What is due: sheets with two versions that did not see each other, and sheets whose figures contradict each
/// other without a word of explanation. An explained one has been looked at, and is evidence as it stands.
public final class CountRoom implements Room {

    private final CountDesk desk;
    private final VersionSettling settling;
    private final Tasks tasks;
    private final Navigator navigator;
    private final Doors doors = new Ways();
    private final StationsModel stations;
    private final Sections home;
    private final StationHits hits;
    private final ReadOnlyIntegerWrapper due = new ReadOnlyIntegerWrapper();
    private final List<Function<String, Optional<String>>> labels = new ArrayList<>();
    private final Anew<Integer> counting;

    /// @param settling where versions that did not see each other are settled
    /// @param further  sections beside the list of polling stations, made with this room in hand
    public CountRoom(
            CountDesk desk,
            VersionSettling settling,
            Tasks tasks,
            Navigator navigator,
            Function<CountRoom, List<Section>> further) {
        this.desk = desk;
        this.settling = settling;
        this.tasks = tasks;
        this.counting = new Anew<>(tasks, () -> this::countDue, this::showDue);
        this.navigator = navigator;
        this.stations = new StationsModel(desk, tasks);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("stations", desk.texts().text("count.list.section"), this::list));
        sections.addAll(further.apply(this));
        this.home = new Sections(title(), sections, desk.texts());
        this.hits = new StationHits(desk, doors::sheet);
    }

    private Screen list() {
        return new StationsController(stations, desk, doors, new FileWays(), export());
    }

    private Export export() {
        return new Export(desk.files(), tasks, desk.texts(), desk::origin);
    }

    /// Lays a form over what is shown; for sections that drill down to it. FX thread.
    public void openSheet(Contest contest, TpsCode station) {
        doors.sheet(contest, station);
    }

    /// Lays the import of a file over what is shown. FX thread.
    ///
    /// @param file to begin with; empty: it is chosen there
    void load(Contest contest, Optional<Path> file) {
        var loading = new CountLoading(desk, contest);
        var model = new LoadModel(loading, desk.texts(), tasks, stations::refresh);
        navigator.open(new LoadScreen(model, loading.words(), desk.files(), export(), navigator));
        file.ifPresent(model::open);
    }

    @Override
    public String key() {
        return "count";
    }

    @Override
    public String title() {
        return desk.texts().text("count.room.title");
    }

    @Override
    public String icon() {
        return "mdi2c-calculator-variant-outline";
    }

    @Override
    public ReadOnlyIntegerProperty due() {
        return due.getReadOnlyProperty();
    }

    @Override
    public Screen home() {
        return home;
    }

    @Override
    public Optional<Screen> open(String place) {
        return home.open(place)
                .or(() -> Places.read(place, desk.packs(), desk.scope()).map(this::open));
    }

    @Override
    public List<Hit> find(String wanted, int limit) {
        StationsModel.Reading known = stations.known();
        return known.contest()
                .map(contest -> hits.find(contest, known.lines(), wanted, limit))
                .orElseGet(List::of);
    }

    @Override
    public Optional<String> label(String kind) {
        return switch (kind) {
            case CountEntries.RECORDED -> Optional.of(desk.texts().text("count.kind.recorded"));
            case CountEntries.CORRECTED -> Optional.of(desk.texts().text("count.kind.corrected"));
            default ->
                labels.stream().flatMap(words -> words.apply(kind).stream()).findFirst();
        };
    }

    /// What people call the entries of the rooms below this one.
    public void alsoLabel(Function<String, Optional<String>> words) {
        labels.add(words);
    }

    @Override
    public void refresh() {
        counting.read();
    }

    private int countDue() {
        return ContestChoices.of(desk.packs(), desk.scope()).stream()
                .mapToInt(desk.stations()::due)
                .sum();
    }

    private boolean showDue(int sheets) {
        due.set(sheets);
        return true;
    }

    private Screen open(Places place) {
        stations.suppose(place.contest());
        if (place.isHistory()) {
            return history(place.contest(), place.station());
        }
        var screen = new LaterScreen(
                Places.sheet(place.contest(), place.station()),
                name(place.station()),
                desk.texts().text("count.list.reading"));
        read(place.contest(), place.station(), start -> screen.show(sheet(start)));
        return screen;
    }

    private String name(TpsCode station) {
        String village =
                desk.regions().find(station.village()).map(Region::name).orElse("");
        return desk.texts().text("count.sheet.title", station.digits().substring(10), village);
    }

    private void read(Contest contest, TpsCode station, Consumer<SheetStart> then) {
        tasks.run(() -> new SheetReading(desk, contest, station).read(Optional.empty()), then);
    }

    private SheetScreen sheet(SheetStart start) {
        return new SheetScreen(desk, tasks, doors, start);
    }

    private HistoryController history(Contest contest, TpsCode station) {
        return new HistoryController(new HistoryModel(desk, tasks, contest, station), desk, doors);
    }

    private final class FileWays implements FileDoor {

        @Override
        public void choose(Contest contest) {
            load(contest, Optional.empty());
        }

        @Override
        public void publish(Contest contest) {
            desk.files()
                    .folder()
                    .ifPresent(folder -> tasks.run(
                            () -> desk.openData().write(contest, desk.scope(), desk.imprint(), folder),
                            sheets -> navigator.say(desk.texts().text("count.open.done", sheets, folder.getFileName())),
                            fault -> navigator.say(
                                    desk.texts().text("count.open.failed", String.valueOf(fault.getMessage())))));
        }

        @Override
        public void dropOn(Node place, Supplier<Optional<Contest>> contest) {
            FileDrop.on(place, file -> contest.get().ifPresent(chosen -> load(chosen, Optional.of(file))));
        }
    }

    private final class Ways implements Doors {

        @Override
        public void sheet(Contest contest, TpsCode station) {
            read(contest, station, start -> navigator.open(CountRoom.this.sheet(start)));
        }

        @Override
        public void next(Contest contest, TpsCode after) {
            stations.next(
                    contest,
                    after,
                    next -> next.ifPresentOrElse(
                            station -> read(contest, station, start -> navigator.replace(CountRoom.this.sheet(start))),
                            this::finished));
        }

        @Override
        public void instead(Contest contest, TpsCode station) {
            read(contest, station, start -> navigator.replace(CountRoom.this.sheet(start)));
        }

        private void finished() {
            say(desk.texts().text("count.sheet.finished"));
            back();
        }

        @Override
        public void history(Contest contest, TpsCode station) {
            navigator.open(CountRoom.this.history(contest, station));
        }

        @Override
        public void versions(Contest contest, TpsCode station, Optional<CountDocument> document) {
            tasks.run(
                    () -> VersionsModel.read(desk, contest, station, document),
                    start -> start.ifPresentOrElse(
                            one -> navigator.open(
                                    new VersionsController(new VersionsModel(settling, tasks, one), desk, this)),
                            () -> say(desk.texts().text("count.versions.none"))));
        }

        @Override
        public void recorded(Contest contest, TpsCode station) {
            stations.recorded(contest, station);
        }

        @Override
        public void back() {
            navigator.back();
        }

        @Override
        public void say(String text) {
            navigator.say(text);
        }
    }
}
