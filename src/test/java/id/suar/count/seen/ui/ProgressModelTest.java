package id.suar.count.seen.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.suar.count.CountBook;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.seen.Scatter;
import id.suar.election.FormLayout;
import id.suar.i18n.Texts;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import id.suar.region.plan.MapPlan;
import id.suar.region.plan.MapShape;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressModelTest {

    private static final RegionCode MUNTAI = new RegionCode("640201");
    private static final RegionCode PERIAN = new RegionCode("6402012001");
    private static final Path BOUNDARIES = CountBook.SHARED.resolve("data/regions/64.02-villages.geojson");

    @TempDir
    Path folder;

    private CountBook book;
    private SeenStage stage;
    private ProgressModel model;
    private MapModel map;

    @BeforeEach
    void open() {
        book = new CountBook(folder.resolve("suar.db"));
        stage = new SeenStage(book, folder.resolve("maps"), CountBook.KUKAR, Texts.of(Texts.INDONESIAN), 100);
        model = new ProgressModel(stage.desk, stage.tasks);
        map = new MapModel(stage.desk, stage.tasks);
        model.refresh();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void goesDownFromTheScopeToASheetAndUpAgain() {
        assertThat(model.rows()).hasSize(20);
        model.open(model.rows().getFirst());
        assertThat(model.region()).isEqualTo(MUNTAI);
        assertThat(model.rows()).hasSize(13);
        model.open(model.rows().getFirst());
        assertThat(model.rows()).hasSize(9).allMatch(row -> row instanceof SeenRow.OfStation);
        model.open(model.rows().get(2));
        assertThat(stage.opened).containsExactly(TpsCode.of(PERIAN, 3));
        model.up();
        model.up();
        model.up();
        assertThat(model.region()).isEqualTo(CountBook.KUKAR);
    }

    @Test
    void isLiveAsSheetsComeIn() {
        record(1, 60, 40);
        model.refresh();
        assertThat(model.shown().orElseThrow().coverage().received()).isEqualTo(1);
        model.go(PERIAN);
        record(2, 10, 70);
        model.refresh();
        assertThat(model.shown().orElseThrow().votes()).containsEntry(1, 70L).containsEntry(2, 110L);
        assertThat(model.rows().get(1).leading().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void findsRegionsOfEveryLevelByTheirNames() {
        model.queryProperty().set("muara mun");
        assertThat(model.rows())
                .extracting(SeenRow::name)
                .containsExactly("Muara Muntai", "Muara Muntai Ulu", "Muara Muntai Ilir");
        model.queryProperty().set("perian");
        assertThat(model.rows())
                .singleElement()
                .satisfies(row -> assertThat(((SeenRow.OfRegion) row).within()).isEqualTo("Muara Muntai"));
        model.open(model.rows().getFirst());
        assertThat(model.queryProperty().get()).isEmpty();
        model.queryProperty().set("4");
        assertThat(model.rows()).extracting(SeenRow::name).containsExactly("004");
        model.go(new RegionCode("1101"));
        assertThat(model.region()).as("outside of the scope").isEqualTo(PERIAN);
    }

    @Test
    void dotsAreOfTheRegionThatIsLookedAt() {
        record(1, 60, 40);
        record(new TpsCode("6402022001001"), 60, 40);
        model.viewProperty().set(ProgressModel.View.SCATTER);
        assertThat(model.scatter().map(Scatter::dots).orElseThrow()).hasSize(2);
        model.go(MUNTAI);
        assertThat(model.scatter().map(Scatter::dots).orElseThrow()).hasSize(1);
    }

    @Test
    void aContestThatWasChosenIsRemembered() {
        model.choose(book.contest("DPD"));
        assertThat(model.readingProperty().get().orElseThrow().progress().contest())
                .isEqualTo(book.contest("DPD"));
        var later = new ProgressModel(stage.desk, stage.tasks);
        later.refresh();
        assertThat(later.readingProperty().get().orElseThrow().progress().contest())
                .isEqualTo(book.contest("DPD"));
    }

    @Test
    void withoutBoundariesEveryVillageHasATileAndArrowsReachItsNeighbours() {
        showMap(CountBook.KUKAR);
        MapPlan plan = map.planProperty().get().orElseThrow();
        assertThat(plan.tiles()).isTrue();
        assertThat(plan.shapes()).hasSize(237);
        assertThat(map.selectedProperty().get()).contains(PERIAN);
        map.move(1, 0);
        assertThat(map.selectedProperty().get()).contains(new RegionCode("6402012002"));
        map.move(-1, 0);
        map.move(-1, 0);
        assertThat(map.selectedProperty().get()).as("at the edge").contains(PERIAN);
        MapShape shape = plan.find(PERIAN).orElseThrow();
        assertThat(plan.at(shape.box().x(), shape.box().y()).map(MapShape::village))
                .contains(PERIAN);
        assertThat(map.noticeProperty().get()).contains("Bukan peta bumi");
    }

    @Test
    void boundariesOfTheUserAreKeptForTheNextTime() {
        assumeThat(BOUNDARIES).exists();
        stage.chosen = Optional.of(BOUNDARIES);
        showMap(CountBook.KUKAR);
        map.open();
        assertThat(map.planProperty().get().orElseThrow().tiles()).isFalse();
        assertThat(map.planProperty().get().orElseThrow().shapes()).hasSize(237);
        var later = new MapModel(stage.desk, stage.tasks);
        later.look();
        later.show(model.readingProperty().get().orElseThrow().progress(), MUNTAI);
        assertThat(later.planProperty().get().orElseThrow().shapes()).hasSize(13);
    }

    @Test
    void aFileThatCannotBeUsedIsSaidAndChangesNothing() throws Exception {
        stage.chosen = Optional.of(Files.writeString(folder.resolve("salah.geojson"), "{\"features\":[{}"));
        showMap(MUNTAI);
        map.open();
        assertThat(map.noticeProperty().get()).startsWith("salah.geojson tidak dapat dipakai: bukan GeoJSON");
        assertThat(map.planProperty().get().orElseThrow().tiles()).isTrue();
        assertThat(folder.resolve("maps")).doesNotExist();
    }

    @Test
    void whatCannotBeSeenIsNotDrawn() {
        assumeThat(BOUNDARIES).exists();
        stage.chosen = Optional.of(BOUNDARIES);
        showMap(CountBook.KUKAR);
        map.open();
        MapPlan plan = map.planProperty().get().orElseThrow();
        int all = points(plan.at(1e6));
        int few = points(plan.at(200));
        assertThat(few).isLessThan(all / 2).isPositive();
    }

    private static int points(java.util.List<MapShape> shapes) {
        return shapes.stream()
                .flatMap(shape -> shape.rings().stream())
                .mapToInt(ring -> ring.length / 2)
                .sum();
    }

    private void showMap(RegionCode region) {
        model.go(region);
        map.look();
        map.show(model.readingProperty().get().orElseThrow().progress(), region);
    }

    private void record(int number, int first, int second) {
        record(TpsCode.of(PERIAN, number), first, second);
    }

    private void record(TpsCode station, int first, int second) {
        Figures figures = Figures.of(
                FormLayout.pairs(3),
                Map.of("dpt_j", 200, "b1_j", 150, "v01", first, "v02", second, "va", first + second));
        book.recorder.record(CountSheet.of("PEMILU-2024", "PPWP", station, figures, "Pengawas"));
    }
}
