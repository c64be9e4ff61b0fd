package id.suar.violation.register.ui;

import id.suar.fx.Tasks;
import id.suar.fx.map.MapSight;
import id.suar.region.Boundaries;
import id.suar.region.Level;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.plan.KeptBoundaries;
import id.suar.region.plan.MapPlan;
import id.suar.region.plan.MapShape;
import id.suar.violation.register.CasePlaces;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Where the cases that are shown happened, village by village. FX thread.
final class CaseMapModel implements MapSight {

    private final RegisterDesk desk;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Optional<MapPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RegionCode>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<CasePlaces> places = new ReadOnlyObjectWrapper<>(CasePlaces.NONE);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private Optional<Drawn> drawn = Optional.empty();
    private boolean looked;

    /// @param file name of the file of boundaries; empty where villages are tiles
    private record Drawn(MapPlan plan, String file) {}

    CaseMapModel(RegisterDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
    }

    @Override
    public ReadOnlyObjectProperty<Optional<MapPlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<RegionCode>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CasePlaces> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /// What the map is, and what is not on it.
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    @Override
    public void select(RegionCode village) {
        selected.set(Optional.of(village));
    }

    void show(CasePlaces found) {
        places.set(found);
        tell();
    }

    /// Villages and boundaries are read when the map is first looked at.
    void look() {
        if (!looked) {
            looked = true;
            tasks.run(this::read, this::draw);
        }
    }

    private Drawn read() throws IOException {
        List<RegionCode> villages = villages(desk.scope()).toList();
        Optional<Boundaries> boundaries = new KeptBoundaries(desk.maps(), desk.scope()).latest();
        return boundaries
                .map(one -> new Drawn(MapPlan.of(one, villages), one.name()))
                .filter(one -> !one.plan().shapes().isEmpty())
                .orElseGet(() -> new Drawn(MapPlan.tiles(villages, this::name), ""));
    }

    private Stream<RegionCode> villages(RegionCode code) {
        return code.level() == Level.VILLAGE
                ? Stream.of(code)
                : desk.regions().children(code).stream().map(Region::code).flatMap(this::villages);
    }

    private String name(RegionCode code) {
        return desk.regions().find(code).map(Region::name).orElse(code.dotted());
    }

    private void draw(Drawn read) {
        drawn = Optional.of(read);
        plan.set(Optional.of(read.plan()));
        if (selected.get().isEmpty()) {
            selected.set(first(read.plan()));
        }
        tell();
    }

    /// Where most cases are, for there one looks first.
    private Optional<RegionCode> first(MapPlan read) {
        return places.get()
                .most()
                .filter(code -> read.find(code).isPresent())
                .or(() -> read.shapes().stream().findFirst().map(MapShape::village));
    }

    private void tell() {
        if (drawn.isEmpty()) {
            return;
        }
        String map = drawn.get().file().isEmpty()
                ? desk.texts().text("violation.map.tiles")
                : desk.texts().text("violation.map.file", drawn.get().file());
        int wide = places.get().wider();
        notice.set(wide == 0 ? map : desk.texts().text("violation.map.wider", wide) + " " + map);
    }

    /// A village and its cases, for whoever hears it or points at it.
    String said(RegionCode village) {
        CasePlaces.Count count = places.get().of(village);
        return desk.texts()
                .text(
                        "violation.map.village",
                        desk.regions().path(village),
                        count.all(),
                        count.findings(),
                        count.all() - count.findings());
    }
}
