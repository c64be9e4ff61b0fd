package id.suar.count.seen.ui;

import id.suar.count.seen.MapLayer;
import id.suar.count.seen.Progress;
import id.suar.count.seen.SeenRegion;
import id.suar.fx.Tasks;
import id.suar.fx.map.MapSight;
import id.suar.region.Boundaries;
import id.suar.region.BoundaryReading;
import id.suar.region.RegionCode;
import id.suar.region.plan.KeptBoundaries;
import id.suar.region.plan.MapPlan;
import id.suar.region.plan.MapShape;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The map of the region that is looked at: what is drawn where, which village is selected. FX thread.
final class MapModel implements MapSight {

    private static final List<String> ENDINGS = List.of("geojson", "json");

    private final ProgressDesk desk;
    private final Tasks tasks;
    private final KeptBoundaries kept;
    private final ObjectProperty<MapLayer> layer = new SimpleObjectProperty<>(MapLayer.COVERAGE);
    private final ReadOnlyObjectWrapper<Optional<MapPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RegionCode>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> notice = new ReadOnlyObjectWrapper<>("");
    private Optional<Boundaries> boundaries = Optional.empty();
    private Optional<Progress> progress = Optional.empty();
    private Optional<RegionCode> region = Optional.empty();
    private boolean looked;

    MapModel(ProgressDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        this.kept = new KeptBoundaries(desk.maps(), desk.scope());
    }

    ObjectProperty<MapLayer> layerProperty() {
        return layer;
    }

    @Override
    public ReadOnlyObjectProperty<Optional<MapPlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<RegionCode>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// What the map is, and what is missing of it.
    ReadOnlyObjectProperty<String> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    Optional<SeenRegion> village(RegionCode code) {
        return progress.flatMap(one -> one.find(code));
    }

    /// Boundaries that lie in the data folder are read when the map is first looked at.
    void look() {
        if (!looked) {
            looked = true;
            tasks.run(kept::latest, found -> found.ifPresent(this::use));
        }
    }

    /// New figures, or another region. Places and selection stay where they can.
    void show(Progress read, RegionCode wanted) {
        boolean moved = region.filter(wanted::equals).isEmpty()
                || progress.map(one -> one.villages(wanted).size()).orElse(-1)
                        != read.villages(wanted).size();
        progress = Optional.of(read);
        region = Optional.of(wanted);
        if (moved) {
            lay();
        }
    }

    @Override
    public void select(RegionCode village) {
        selected.set(Optional.of(village));
    }

    /// Reads a file of the user's choice and keeps a copy in the data folder for the next time.
    void open() {
        desk.files().open(ENDINGS).ifPresent(file -> tasks.run(() -> kept.keep(file), this::opened));
    }

    private void opened(BoundaryReading reading) {
        switch (reading) {
            case BoundaryReading.Read(Boundaries read) -> use(read);
            case BoundaryReading.Refused refused -> notice.set(BoundaryWords.of(refused, desk.texts()));
        }
    }

    private void use(Boundaries read) {
        boundaries = Optional.of(read);
        lay();
    }

    private void lay() {
        if (progress.isEmpty() || region.isEmpty()) {
            return;
        }
        List<RegionCode> villages = progress.get().villages(region.get()).stream()
                .map(SeenRegion::code)
                .toList();
        Optional<MapPlan> drawn = boundaries
                .map(one -> MapPlan.of(one, villages))
                .filter(one -> !one.shapes().isEmpty());
        MapPlan next = drawn.orElseGet(() -> progress.get().tiles(region.get()));
        plan.set(Optional.of(next));
        notice.set(notice(next));
        boolean there = selected.get().filter(one -> one.isWithin(region.get())).isPresent();
        if (!there) {
            selected.set(next.shapes().stream().findFirst().map(MapShape::village));
        }
    }

    private String notice(MapPlan drawn) {
        if (drawn.tiles()) {
            return desk.texts().text("seen.map.tiles");
        }
        String name = boundaries.map(Boundaries::name).orElse("");
        return drawn.absent() == 0
                ? desk.texts().text("seen.map.file", name)
                : desk.texts().text("seen.map.absent", name, drawn.absent());
    }
}
