package id.suar.count.seen.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.suar.count.CountBook;
import id.suar.count.seen.MapLayer;
import id.suar.fx.Judge;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The progress in every size, theme and language: list, village, map of tiles, map of boundaries, dots.
class SeenPicturesTest {

    private static final Path BOUNDARIES = CountBook.SHARED.resolve("data/regions/64.02-villages.geojson");

    @TempDir
    Path folder;

    private CountBook book;

    @BeforeEach
    void open() {
        book = new CountBook(folder.resolve("suar.db"));
        SeenStage.record(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void everyViewAtEveryLook() {
        List<Look> looks = new ArrayList<>(Look.all());
        looks.add(Look.large());
        for (Look look : looks) {
            try (var window = new Window(look, folder.resolve("none"))) {
                window.look("seen-list", root -> {});
                window.look("seen-map-tiles", root -> press(root, 1));
                window.look("seen-scatter", root -> press(root, 2));
            }
        }
    }

    @Test
    void aVillageAndWhatIsSearchedFor() {
        for (Look look : Look.few()) {
            try (var window = new Window(look, folder.resolve("none"))) {
                window.look("seen-search", root -> query(root, "muara"));
                window.look("seen-nothing", root -> query(root, "tak ada"));
                window.look("seen-village", root -> {
                    query(root, "perian");
                    robotEnter(root);
                });
            }
        }
    }

    @Test
    void boundariesOfAFile() throws Exception {
        assumeThat(BOUNDARIES).exists();
        Path maps = Files.createDirectory(folder.resolve("maps"));
        Files.copy(BOUNDARIES, maps.resolve("kukar.geojson"));
        for (Look look : Look.few()) {
            try (var window = new Window(look, maps)) {
                window.look("seen-map-coverage", root -> press(root, 1));
                window.look("seen-map-turnout", root -> layer(root, MapLayer.TURNOUT));
                window.look("seen-map-leading", root -> layer(root, MapLayer.LEADING));
            }
        }
    }

    @Test
    void nothingRecordedAndNothingListed() {
        for (String contest : List.of("KWK-BUPATI", "DPR")) {
            try (var window = new Window(Look.USUAL, folder.resolve("none"))) {
                window.look("seen-empty-" + contest.toLowerCase(), root -> {
                    @SuppressWarnings("unchecked")
                    var choice = (ComboBox<id.suar.election.Contest>) root.lookup(".combo-box");
                    choice.setValue(book.contest(contest));
                });
            }
        }
    }

    private static void press(Parent root, int view) {
        List<ToggleButton> views = root.lookupAll(".seen > .list-filter > .state-choice").stream()
                .map(ToggleButton.class::cast)
                .toList();
        views.get(view).fire();
    }

    private static void layer(Parent root, MapLayer layer) {
        List<ToggleButton> layers = root.lookupAll(".map-pane .state-choice").stream()
                .map(ToggleButton.class::cast)
                .toList();
        layers.get(layer.ordinal()).fire();
    }

    private static void query(Parent root, String typed) {
        ((javafx.scene.control.TextField) root.lookup(".seen-query")).setText(typed);
    }

    private static void robotEnter(Parent root) {
        var table = (javafx.scene.control.TableView<?>) root.lookup(".table-view");
        table.getSelectionModel().clearAndSelect(0);
        javafx.event.Event.fireEvent(
                table,
                new javafx.scene.input.KeyEvent(
                        javafx.scene.input.KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        javafx.scene.input.KeyCode.ENTER,
                        false,
                        false,
                        false,
                        false));
    }

    /// The screen in a window of its own.
    private final class Window implements AutoCloseable {

        private final Look look;
        private final Stagehand hand;

        Window(Look look, Path maps) {
            this.look = look;
            this.hand = Stagehand.show(look, (stage, texts) -> {
                var seen = new SeenStage(book, maps, SeenStage.KUKAR, texts, look.percent());
                seen.frame.open(new ProgressScreen(seen.desk, seen.tasks));
                return seen.frame;
            });
        }

        void look(String name, Consumer<Parent> before) {
            Stagehand.onFx(() -> {
                before.accept(hand.root());
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
