package id.suar.count.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.RecordedSheet;
import id.suar.count.ui.VersionsModel.Line;
import id.suar.fx.Judge;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.i18n.Texts;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two versions of a form, beside each other: what differs is chosen or keyed, and one record is left.
class VersionsTest {

    @TempDir
    Path folder;

    private CountStage stage;

    @BeforeEach
    void open() {
        stage = new CountStage(folder, CountStage.MUARA_MUNTAI, Texts.INDONESIAN);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void onlyWhatDiffersIsAskedAndTheRestIsAtHand() {
        stage.another(CountStage.FIRST);
        VersionsModel model = model();
        assertThat(model.shown()).hasSize(1).allMatch(Line::differs);
        model.everythingProperty().set(true);
        assertThat(model.shown().size()).isGreaterThan(20);
        assertThat(model.open()).isEqualTo(1);
    }

    @Test
    void nothingIsRecordedBeforeEveryDifferenceIsChosen() {
        stage.conflict(CountStage.FIRST);
        VersionsModel model = model();
        assertThat(model.open()).isEqualTo(2);
        model.choose(model.shown().getFirst(), 1);
        assertThat(model.save(() -> {})).isFalse();
        assertThat(recorded().conflict()).isTrue();
        model.key(model.next(model.shown().getFirst()).orElseThrow(), 7);
        assertThat(model.save(() -> {})).isTrue();
        assertThat(recorded().conflict()).isFalse();
        assertThat(recorded().sheet().figures().value("va")).isEqualTo(196);
        assertThat(recorded().sheet().figures().value("vb")).isEqualTo(7);
    }

    @Test
    void anotherRecordIsJoinedAndItsVersionsStayInHistory() {
        stage.another(CountStage.FIRST);
        assertThat(recorded().conflict()).isTrue();
        VersionsModel model = model();
        model.chooseAll(1);
        model.save(() -> {});
        assertThat(stage.book.sheets.records("PEMILU-2024", "PPWP", CountStage.FIRST))
                .hasSize(1);
        assertThat(recorded().sheet().figures().value("dis_l")).isEqualTo(4);
        assertThat(stage.book.recorder.history(recorded())).hasSize(3);
        assertThat(VersionsModel.read(stage.desk, stage.ppwp(), CountStage.FIRST, Optional.empty()))
                .isEmpty();
    }

    @Test
    void theKeyboardAloneSettles() {
        stage.conflict(CountStage.FIRST);
        try (var hand = Stagehand.show(Look.USUAL, (window, texts) -> stage.begin())) {
            compare(hand);
            assertThat(stage.shown()).isInstanceOf(VersionsController.class);
            hand.robot().type(KeyCode.DIGIT2).type(KeyCode.ENTER).type(KeyCode.DIGIT7);
            hand.settle();
            hand.robot().type(KeyCode.ENTER);
            hand.settle();
            hand.robot().type(KeyCode.ENTER);
            hand.settle();
            assertThat(stage.shown()).isNotInstanceOf(VersionsController.class);
            assertThat(stage.said).last().asString().endsWith("diselesaikan.");
        }
        assertThat(recorded().conflict()).isFalse();
        assertThat(recorded().sheet().figures().value("va")).isEqualTo(196);
        assertThat(recorded().sheet().figures().value("vb")).isEqualTo(7);
    }

    @Test
    void looksAsAFormDoes() {
        stage.conflict(CountStage.FIRST);
        for (Look look : Look.few()) {
            try (var other = new CountStage(stage.book, CountStage.MUARA_MUNTAI, look.language());
                    var hand = Stagehand.show(look, (window, texts) -> other.begin())) {
                compare(hand);
                hand.picture("count-versions");
                assertThat(Judge.unnamed(hand.root())).isEmpty();
                assertThat(Judge.faint(hand.root())).isEmpty();
                assertThat(hand.cssWarnings()).isEmpty();
                assertThat(Judge.truncated(hand.root())).isEmpty();
            }
            stage = new CountStage(folder, CountStage.MUARA_MUNTAI, Texts.INDONESIAN);
        }
    }

    /// As much as a window of the usual size has left for it when its text is twice as large.
    @Test
    void isWhollyReachedWithTheLargestText() {
        stage.conflict(CountStage.FIRST);
        var look = new Look(1020, 560, false, Texts.INDONESIAN, 200);
        try (var hand = Stagehand.show(look, (window, texts) -> stage.begin())) {
            compare(hand);
            hand.picture("count-versions-room");
            TableView<?> table = hand.find(".versions .table-view");
            double letter = Stagehand.onFx(
                    () -> ((Labeled) hand.find(".sheet-progress")).getFont().getSize());
            assertThat(table.getHeight()).isGreaterThanOrEqualTo(8 * letter);
            Node save = hand.find(".versions .accent");
            assertThat(Stagehand.onFx(
                            () -> save.localToScene(save.getBoundsInLocal()).getMaxY()))
                    .isLessThanOrEqualTo(look.height());
            // its first line is in sight where the keyboard is
            assertThat(Stagehand.onFx(() -> table.localToScene(0, 0).getY() + 4 * letter))
                    .isLessThan(Stagehand.onFx(() -> {
                        Node page = hand.find(".versions .scroll-pane");
                        return page.localToScene(page.getBoundsInLocal()).getMaxY();
                    }));
            assertThat(Judge.truncated(hand.root())).isEmpty();
        }
    }

    private static void compare(Stagehand hand) {
        TableView<?> table = hand.find(".table-view");
        hand.robot().interact(() -> {
            table.getSelectionModel().selectFirst();
            table.requestFocus();
        });
        hand.robot().type(KeyCode.F4);
        hand.settle();
    }

    private VersionsModel model() {
        return new VersionsModel(
                stage.book.recorder,
                stage.tasks,
                VersionsModel.read(stage.desk, stage.ppwp(), CountStage.FIRST, Optional.empty())
                        .orElseThrow());
    }

    private RecordedSheet recorded() {
        return stage.recorded(stage.ppwp(), CountStage.FIRST);
    }
}
