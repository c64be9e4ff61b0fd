package id.suar.count.ui;

import static id.suar.count.ui.CountStage.FIRST;
import static id.suar.count.ui.CountStage.MUARA_MUNTAI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.election.Contest;
import id.suar.fx.Judge;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every screen of counts in every size, theme and language; nothing cut, nothing without a name.
class CountPicturesTest {

    /// What is left for a room inside the window at 1366 × 768.
    private static final Look ROOM = new Look(1130, 690, false, Look.USUAL.language(), 100);

    private static final Look LARGE = new Look(1366, 768, false, Look.USUAL.language(), 200);

    @TempDir
    Path folder;

    private int taken;

    @Test
    void listOfStations() {
        looks(true).forEach(look -> show(look, "count-list", this::record, stage -> {}));
        show(Look.USUAL, "count-list-empty", stage -> {}, stage -> stage.type("tak ada"));
        show(Look.USUAL, "count-list-unlisted", stage -> {}, stage -> stage.type("perian 77"));
    }

    @Test
    void sheetThatBreaksItsRules() {
        looks(true)
                .forEach(look -> show(look, "count-sheet-broken", this::record, stage -> stage.sheet("PPWP", BROKEN)));
    }

    @Test
    void sheetsOfOtherContests() {
        show(ROOM, "count-sheet-blank", stage -> {}, stage -> stage.sheet("PPWP", FIRST));
        show(ROOM, "count-sheet-bupati", stage -> {}, stage -> stage.sheet("KWK-BUPATI", FIRST));
        show(ROOM, "count-sheet-gubernur", stage -> {}, stage -> stage.sheet("KWK-GUBERNUR", FIRST));
        show(ROOM, "count-sheet-twenty", CountPicturesTest::twenty, stage -> stage.sheet("PPWP", FIRST));
    }

    @Test
    void history() {
        looks(true).forEach(look -> show(look, "count-history", this::record, stage -> stage.history("PPWP", BROKEN)));
    }

    private static final TpsCode BROKEN = new TpsCode("6402012001003");

    private static Stream<Look> looks(boolean every) {
        return Stream.concat(Look.all().stream(), Stream.of(ROOM, LARGE)).filter(look -> every);
    }

    private void show(Look look, String name, Consumer<CountStage> before, Consumer<CountStage> after) {
        Path place = folder.resolve("stage-" + taken++);
        place.toFile().mkdir();
        var stages = new ArrayList<CountStage>();
        try (var hand = Stagehand.show(look, (window, texts) -> {
            var stage = new CountStage(place, MUARA_MUNTAI, look.language());
            stages.add(stage);
            before.accept(stage);
            return stage.begin();
        })) {
            Stagehand.onFx(() -> {
                after.accept(stages.getFirst());
                return null;
            });
            hand.picture(name);
            Stagehand.onFx(() -> {
                assertThat(Judge.truncated(hand.root()))
                        .as(name + " " + look.word())
                        .isEmpty();
                assertThat(Judge.unnamed(hand.root()))
                        .as(name + " " + look.word())
                        .isEmpty();
                return null;
            });
            assertThat(hand.cssWarnings()).isEmpty();
        } finally {
            stages.forEach(CountStage::close);
        }
    }

    private void record(CountStage stage) {
        Contest ppwp = stage.ppwp();
        List<TpsCode> stations = stage
                .desk
                .stations()
                .of(ppwp, stage.desk.whereabouts().get())
                .stream()
                .map(line -> line.station())
                .toList();
        for (int i = 0; i < 30; i++) {
            Figures sound = CountStage.sound(3);
            Figures one = sound.with("v01", 66 - 2 * i).with("v02", 65 + i).with("v03", 65 + i);
            stage.book.recorder.record(stage.sheet(ppwp, stations.get(i), one));
        }
        CountSheet before = stage.recorded(ppwp, BROKEN).sheet();
        stage.book.recorder.record(new CountSheet(
                before.election(),
                before.contest(),
                before.station(),
                before.figures().with("va", 201).with("dpt_j", 260).with("dis_l", Figures.BLANK),
                before.seenAt(),
                before.observer(),
                "Foto halaman 2 buram.",
                Map.of("R01", "Tertulis begitu di plano."),
                "",
                ""));
    }

    private static void twenty(CountStage stage) {
        stage.book.recorder.record(
                stage.sheet(stage.ppwp(), FIRST, CountStage.sound(20).with("v20", 0)));
    }
}
