package id.suar.count.ui;

import static id.suar.count.ui.CountStage.FIRST;
import static id.suar.count.ui.CountStage.MUARA_MUNTAI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CellMark;
import id.suar.count.CountBook;
import id.suar.count.CountSheet;
import id.suar.count.MadeUpSheets;
import id.suar.fx.Judge;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.i18n.Texts;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The forms of one station in every size, theme and language; nothing cut, nothing without a name.
class FormPicturesTest {

    /// What is left for a room inside the window at 1366 × 768.
    private static final Look ROOM = new Look(1130, 690, false, Look.USUAL.language(), 100);

    private static final TpsCode SECOND = new TpsCode("6402012001002");

    @TempDir
    Path folder;

    private CountBook book;

    @BeforeEach
    void open() {
        book = new CountBook(folder.resolve("suar.db"));
        for (String contest : List.of("PPWP", "DPR", "DPD")) {
            record(contest, FIRST);
        }
        record("PPWP", SECOND);
        book.recorder.record(Repeats.again(sheet("PPWP", SECOND), "Panwascam Muara Muntai"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void everyFormAtEveryLook() {
        List<Look> looks = new ArrayList<>(Look.all());
        looks.addAll(List.of(ROOM, Look.large()));
        for (Look look : looks) {
            try (var window = new Window(look)) {
                window.look("form-dpr", stage -> stage.form("DPR", FIRST));
                window.look("form-dpr-party", stage -> party(stage, 3));
                window.look("form-dpd", stage -> stage.form("DPD", FIRST));
                window.look("form-prefill", stage -> {
                    stage.form("DPRD-KAB", FIRST);
                    ((SheetScreen) stage.shown()).same();
                });
                window.look("form-repeated", stage -> stage.form("PPWP", SECOND));
                window.look("form-repeat", stage -> ((SheetScreen) stage.shown()).repeat());
                window.look("form-history-dpr", stage -> stage.history("DPR", FIRST));
            }
        }
    }

    /// As much as a photo beside it leaves of a small screen; the tabs stand in one line.
    @Test
    void tabsInOneLineBesideAPhoto() {
        for (int width : List.of(640, 900)) {
            try (var window = new Window(new Look(width, 690, false, Look.USUAL.language(), 100))) {
                window.look("form-beside", stage -> stage.form("DPR", FIRST));
                assertThat(window.tabs()).hasSize(5);
                assertThat(window.tabs().stream().mapToDouble(Node::getLayoutY).distinct())
                        .hasSize(1);
                assertThat(window.tabs())
                        .first()
                        .extracting(Node::getAccessibleText)
                        .isEqualTo("PPWP · abu-abu, Tercatat");
            }
        }
    }

    @Test
    void listsOfPartiesAndPersons() {
        for (Look look : List.of(ROOM, new Look(1920, 1080, true, Texts.ENGLISH, 100), Look.large())) {
            try (var window = new Window(look)) {
                window.look("form-list-dpr", stage -> stage.list("DPR"));
                window.look("form-list-dpd", stage -> stage.list("DPD"));
            }
        }
    }

    /// Scrolled down to head and foot, with marks and a strip.
    @Test
    void headAndFoot() {
        for (Look look : List.of(ROOM, Look.USUAL, Look.large())) {
            try (var window = new Window(look)) {
                window.look("form-paper", stage -> {
                    stage.form("DPD", FIRST);
                    SheetModel model = stage.sheetModel();
                    model.mark(List.of("dis_l", "dis_p"), CellMark.of(CellMark.State.CROSSED));
                    model.mark(List.of("b3_l"), CellMark.of(CellMark.State.ILLEGIBLE));
                    model.mark(List.of("va"), new CellMark(CellMark.State.CORRECTED, "seratus", "199"));
                    model.form().paper().kpps().get(0).set(id.suar.count.Paper.Signature.SIGNED);
                    model.form().paper().kpps().get(1).set(id.suar.count.Paper.Signature.MISSING);
                    model.form().paper().kpps().get(2).set(id.suar.count.Paper.Signature.UNREADABLE);
                    model.form().paper().witnesses().get(2).signature().set(id.suar.count.Paper.Signature.MISSING);
                    model.form().paper().objection().set(id.suar.count.Paper.Objection.FILLED);
                });
                window.look("form-paper-foot", stage -> form(stage).goToPaper());
                window.look("form-strip", stage -> {
                    stage.form("DPR", FIRST);
                    ((SheetScreen) stage.shown()).jump();
                });
            }
        }
    }

    private static SheetController form(CountStage stage) {
        return ((SheetScreen) stage.shown()).form();
    }

    private static void party(CountStage stage, int number) {
        form(stage).entry().jump(number);
    }

    private void record(String contest, TpsCode station) {
        book.recorder.record(sheet(contest, station));
    }

    private CountSheet sheet(String contest, TpsCode station) {
        return MadeUpSheets.of(7, book.contest(contest), true).at(station).withMarks(Map.of());
    }

    private final class Window implements AutoCloseable {

        private final Look look;
        private final Stagehand hand;
        private CountStage stage;

        Window(Look look) {
            this.look = look;
            this.hand = Stagehand.show(look, (window, texts) -> {
                stage = new CountStage(book, MUARA_MUNTAI, look.language());
                return stage.begin();
            });
        }

        List<Node> tabs() {
            return List.copyOf(hand.root().lookupAll(".sheet-tab"));
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
