package id.suar.count.seen.ui;

import id.suar.count.ContestChoices;
import id.suar.count.LastChoice;
import id.suar.count.seen.Progress;
import id.suar.count.seen.ProgressReader;
import id.suar.count.seen.Scatter;
import id.suar.count.seen.SeenRegion;
import id.suar.count.station.StationLine;
import id.suar.count.station.StationSearch;
import id.suar.count.tally.SheetBrief;
import id.suar.election.Contest;
import id.suar.fx.Anew;
import id.suar.fx.Tasks;
import id.suar.region.Level;
import id.suar.region.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What has come in of one contest, and which region of it is looked at. FX thread.
final class ProgressModel {

    /// How a region is looked at.
    enum View {
        LIST,
        MAP,
        SCATTER
    }

    /// What was read of one contest and region.
    ///
    /// @param stations of a village
    /// @param sheets   of the region, when dots are shown
    record Reading(Progress progress, RegionCode region, List<StationLine> stations, List<SheetBrief> sheets) {}

    private final ProgressDesk desk;
    private final Tasks tasks;
    private final ProgressReader reader;
    private final List<Contest> contests;
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.LIST);
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty query = new SimpleStringProperty("");
    private final IntegerProperty contestant = new SimpleIntegerProperty(1);
    private final ObservableList<SeenRow> rows = FXCollections.observableArrayList();
    private Optional<Contest> contest = Optional.empty();
    private RegionCode region;
    private final LastChoice<Contest> last;
    private final Anew<Optional<Reading>> anew;

    ProgressModel(ProgressDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        // Shared with the list of polling stations: who changes the contest there finds it here.
        this.last = new LastChoice<>(desk.drafts(), "count.choice", "contest", Contest::id);
        this.anew = new Anew<>(tasks, this::reading, this::show);
        this.reader = desk.reader();
        this.contests = ContestChoices.of(desk.packs(), desk.scope());
        this.region = desk.scope();
        query.addListener(typed -> fill());
        view.addListener(changed -> refresh());
    }

    List<Contest> contests() {
        return contests;
    }

    /// Empty until it was read once.
    ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ObjectProperty<View> viewProperty() {
        return view;
    }

    StringProperty queryProperty() {
        return query;
    }

    /// Whose share the dots show.
    IntegerProperty contestantProperty() {
        return contestant;
    }

    /// The regions one level down, the stations of a village, or what was searched for.
    ObservableList<SeenRow> rows() {
        return rows;
    }

    RegionCode region() {
        return region;
    }

    Optional<SeenRegion> shown() {
        return reading.get().flatMap(one -> one.progress().find(one.region()));
    }

    Optional<Scatter> scatter() {
        return reading.get().map(one -> Scatter.of(one.sheets(), contestant.get()));
    }

    void choose(Contest chosen) {
        if (contest.filter(chosen::equals).isPresent()) {
            return;
        }
        contest = Optional.of(chosen);
        contestant.set(1);
        tasks.run(
                () -> {
                    last.keep(chosen);
                    return chosen;
                },
                kept -> {});
        refresh();
    }

    /// Looks at a region of the scope.
    void go(RegionCode wanted) {
        if (wanted.isWithin(desk.scope())) {
            region = wanted;
            query.set("");
            refresh();
        }
    }

    /// One level up; at the scope nothing happens.
    void up() {
        region.parent().ifPresent(this::go);
    }

    /// Goes into a region, or opens a sheet.
    void open(SeenRow row) {
        switch (row) {
            case SeenRow.OfRegion one -> go(one.place());
            case SeenRow.OfStation one ->
                contest.ifPresent(of -> desk.openSheet().accept(of, one.station()));
        }
    }

    /// Reads the rows of villages anew; while they are being read, once more afterwards.
    void refresh() {
        anew.read();
    }

    private Callable<Optional<Reading>> reading() {
        Optional<Contest> chosen = contest;
        RegionCode wanted = region;
        boolean dots = view.get() == View.SCATTER;
        return () -> read(chosen, wanted, dots);
    }

    private Optional<Reading> read(Optional<Contest> chosen, RegionCode wanted, boolean dots) {
        return chosen.or(() -> last.among(contests)).or(this::begun).map(one -> {
            Progress progress = reader.read(one);
            List<StationLine> stations = wanted.level() == Level.VILLAGE
                    ? desk.stations(wanted).of(one, desk.whereabouts().get())
                    : List.of();
            List<SheetBrief> sheets = dots ? desk.totals().sheets(one.election().key(), one.key(), wanted) : List.of();
            return new Reading(progress, wanted, stations, sheets);
        });
    }

    /// The latest contest of which something is recorded here; else one of which something is listed.
    private Optional<Contest> begun() {
        return contests.stream()
                .filter(one -> !desk.totals()
                        .villages(one.election().key(), one.key(), desk.scope())
                        .isEmpty())
                .findFirst()
                .or(() -> contests.stream()
                        .filter(one -> reader.read(one).whole().coverage().expected() > 0)
                        .findFirst())
                .or(() -> contests.stream().findFirst());
    }

    private boolean show(Optional<Reading> read) {
        boolean stale = contest.isPresent()
                        && read.isPresent()
                        && !contest.get().equals(read.get().progress().contest())
                || read.isPresent() && !read.get().region().equals(region);
        if (!stale) {
            contest = read.map(one -> one.progress().contest());
            reading.set(read);
            fill();
        }
        return !stale;
    }

    private void fill() {
        rows.setAll(reading.get().map(this::rows).orElseGet(List::of));
    }

    private List<SeenRow> rows(Reading read) {
        if (query.get().isBlank()) {
            return read.stations().isEmpty()
                    ? regions(read.progress().children(read.region()).stream(), read)
                    : stations(read);
        }
        if (read.region().level() == Level.VILLAGE) {
            return stations(read);
        }
        String wanted = StationSearch.folded(query.get());
        return regions(
                read.progress().below(read.region()).stream()
                        .filter(one -> StationSearch.folded(one.region().name()).contains(wanted)
                                || one.code().digits().startsWith(wanted)),
                read);
    }

    private List<SeenRow> regions(Stream<SeenRegion> regions, Reading read) {
        return regions.<SeenRow>map(one -> new SeenRow.OfRegion(one, within(one, read)))
                .toList();
    }

    /// What lies between the region that is looked at and one that was found in it.
    private static String within(SeenRegion region, Reading read) {
        return read.progress().path(region.code()).stream()
                .filter(one ->
                        one.code().level().ordinal() > read.region().level().ordinal())
                .filter(one -> !one.equals(region))
                .map(one -> one.region().name())
                .collect(Collectors.joining(", "));
    }

    private List<SeenRow> stations(Reading read) {
        StationSearch search = StationSearch.of(query.get());
        return read.stations().stream()
                .filter(search)
                .<SeenRow>map(SeenRow.OfStation::new)
                .toList();
    }
}
