package id.suar.count.ui;

import static id.suar.count.ui.CountStage.FIRST;
import static id.suar.count.ui.CountStage.MUARA_MUNTAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.suar.count.CountBook;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.fx.Judge;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every screen of counts in every size, theme and language; nothing cut, nothing without a name.
class CountPicturesTest {

    /// What is left for a room inside the window at 1366 × 768.
    private static final Look ROOM = new Look(1130, 690, false, Look.USUAL.language(), 100);

    private static final Look LARGE = Look.large();
    private static final TpsCode BROKEN = new TpsCode("6402012001003");
    private static final TpsCode DRAFTED = new TpsCode("6402012001004");

    @TempDir
    Path folder;

    private CountBook book;

    @BeforeEach
    void open() {
        book = new CountBook(folder.resolve("suar.db"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void everyScreenAtEveryLook() {
        record();
        List<Look> looks = new ArrayList<>(Look.all());
        looks.addAll(List.of(ROOM, LARGE));
        for (Look look : looks) {
            try (var window = new Window(look, MUARA_MUNTAI)) {
                window.look("count-list", stage -> {});
                window.look("count-sheet-broken", stage -> stage.sheet("PPWP", BROKEN));
                window.look("count-history", stage -> stage.history("PPWP", BROKEN));
            }
        }
    }

    @Test
    void listWithNothingInIt() {
        show(Look.USUAL, MUARA_MUNTAI, "count-list-empty", stage -> stage.type("tak ada"));
        show(Look.USUAL, MUARA_MUNTAI, "count-list-unlisted", stage -> stage.type("perian 77"));
        show(Look.USUAL, new RegionCode("6403"), "count-list-elsewhere", stage -> {});
    }

    @Test
    void realFigures() {
        assumeThat(CountBook.REAL).exists();
        book.importer(CountBook.KUKAR).read(CountBook.REAL, book.contest("PPWP"), false);
        show(ROOM, CountBook.KUKAR, "count-list-real", stage -> {});
        show(Look.all().getLast(), CountBook.KUKAR, "count-list-real", stage -> {});
    }

    @Test
    void otherSheets() {
        show(ROOM, MUARA_MUNTAI, "count-sheet-blank", stage -> stage.sheet("PPWP", FIRST));
        show(ROOM, MUARA_MUNTAI, "count-sheet-bupati", stage -> stage.sheet("KWK-BUPATI", FIRST));
        show(ROOM, MUARA_MUNTAI, "count-sheet-gubernur", stage -> stage.sheet("KWK-GUBERNUR", FIRST));
        record(FIRST, CountStage.sound(20).with("v20", 0));
        show(ROOM, MUARA_MUNTAI, "count-sheet-twenty", stage -> stage.sheet("PPWP", FIRST));
        show(LARGE, MUARA_MUNTAI, "count-sheet-twenty", stage -> stage.sheet("PPWP", FIRST));
    }

    @Test
    void sheetWithEverythingToSayAboveIt() {
        show(ROOM, MUARA_MUNTAI, "count-sheet-conflict", stage -> {
            stage.conflict(DRAFTED);
            SheetModel model = stage.model(DRAFTED);
            model.form().figure("dis_p").set(3);
            model.left("dis_p");
            stage.sheet("PPWP", DRAFTED);
        });
        show(ROOM, MUARA_MUNTAI, "count-history-conflict", stage -> stage.history("PPWP", DRAFTED));
    }

    private void show(Look look, RegionCode scope, String name, Consumer<CountStage> before) {
        try (var window = new Window(look, scope)) {
            window.look(name, before);
        }
    }

    /// Thirty sheets, one of them corrected into one that contradicts itself.
    private void record() {
        List<TpsCode> stations = new ArrayList<>();
        for (int village = 2001; village <= 2006; village++) {
            for (int number = 1; number <= 5; number++) {
                stations.add(TpsCode.of(new RegionCode("640201" + village), number));
            }
        }
        for (int i = 0; i < stations.size(); i++) {
            Figures sound = CountStage.sound(3);
            record(
                    stations.get(i),
                    sound.with("v01", 66 - 2 * i).with("v02", 65 + i).with("v03", 65 + i));
        }
        Figures wrong = CountStage.sound(3).with("va", 201).with("dpt_j", 260).with("dis_l", Figures.BLANK);
        CountSheet before = sheet(BROKEN, wrong);
        book.recorder.record(new CountSheet(
                before.election(),
                before.contest(),
                BROKEN,
                wrong,
                before.seenAt(),
                before.observer(),
                "Foto halaman 2 buram.",
                Map.of("R01", "Tertulis begitu di plano."),
                Optional.empty(),
                Optional.empty()));
    }

    private void record(TpsCode station, Figures figures) {
        book.recorder.record(sheet(station, figures));
    }

    private CountSheet sheet(TpsCode station, Figures figures) {
        return CountSheet.of("PEMILU-2024", "PPWP", station, figures, book.recorder.actor());
    }

    /// The room of counts in a window of its own.
    private final class Window implements AutoCloseable {

        private final Look look;
        private final Stagehand hand;
        private CountStage stage;

        Window(Look look, RegionCode scope) {
            this.look = look;
            this.hand = Stagehand.show(look, (window, texts) -> {
                stage = new CountStage(book, scope, look.language());
                return stage.begin();
            });
        }

        void look(String name, Consumer<CountStage> before) {
            Stagehand.onFx(() -> {
                before.accept(stage);
                return null;
            });
            hand.picture(name);
            String what = name + " " + look.word();
            assertThat(Stagehand.onFx(() -> Judge.truncated(hand.root())))
                    .as(what)
                    .isEmpty();
            assertThat(Stagehand.onFx(() -> Judge.unnamed(hand.root())))
                    .as(what)
                    .isEmpty();
            assertThat(Stagehand.onFx(() -> Judge.faint(hand.root()))).as(what).isEmpty();
            assertThat(hand.cssWarnings()).as(what).isEmpty();
        }

        @Override
        public void close() {
            hand.close();
        }
    }
}
