package id.suar.count.ui;

import static id.suar.count.ui.CountStage.FIRST;
import static id.suar.count.ui.CountStage.MUARA_MUNTAI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.election.Contest;
import id.suar.fx.Judge;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Something beside the form of a sheet: it comes, goes, and leaves the keyboard where it is.
class SheetSideTest {

    private static final Look ROOM = new Look(1130, 690, false, Look.USUAL.language(), 100);

    @TempDir
    Path folder;

    private CountStage stage;
    private Stagehand hand;
    private Picture picture;

    @AfterEach
    void close() {
        hand.close();
        stage.close();
    }

    @Test
    void aPhotoLiesBesideTheFormWithoutTakingTheKeyboard() {
        open(ROOM, true);

        assertThat(seen(picture.node)).isTrue();
        assertThat(focused().getId()).isEqualTo("dpt_l");
        assertThat(picture.node.getWidth()).isGreaterThan(500);
        hand.picture("count-sheet-beside");
        assertThat(Stagehand.onFx(() -> Judge.truncated(hand.root()))).isEmpty();
        assertThat(hand.cssWarnings()).isEmpty();
    }

    @Test
    void puttingItAwayIsRememberedForTheNextSheet() {
        open(ROOM, true);
        hand.robot().type(KeyCode.F6);
        hand.settle();
        assertThat(seen(picture.node)).isFalse();
        assertThat(focused().getId()).isEqualTo("dpt_l");

        Stagehand.onFx(() -> {
            stage.back();
            stage.sheet("PPWP", new TpsCode("6402012001002"));
            return null;
        });
        hand.settle();
        assertThat(seen(picture.node)).isFalse();
        hand.robot().type(KeyCode.F6);
        hand.settle();
        assertThat(seen(picture.node)).isTrue();
    }

    @Test
    void theDividerStaysWhereItWasDrawn() {
        open(ROOM, true);
        Stagehand.onFx(() -> {
            ((SplitPane) hand.root().lookup(".beside-split > .split-pane")).setDividerPositions(0.6);
            return null;
        });
        hand.settle();
        double drawn = picture.node.getWidth();
        Stagehand.onFx(() -> {
            stage.back();
            stage.sheet("PPWP", FIRST);
            return null;
        });
        hand.settle();
        assertThat(picture.node.getWidth()).isCloseTo(drawn, org.assertj.core.data.Offset.offset(3.0));
        assertThat(drawn).isLessThan(480);
    }

    @Test
    void withoutAPhotoTheFormHasAllTheRoomUntilOneIsAskedFor() {
        open(ROOM, false);
        assertThat(seen(picture.node)).isFalse();
        hand.robot().type(KeyCode.F6);
        hand.settle();
        assertThat(seen(picture.node)).isTrue();
        hand.robot().press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        hand.settle();
        assertThat(focused()).isSameAs(picture.field);
        hand.robot().press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        hand.settle();
        assertThat(focused().getId()).isEqualTo("dpt_l");
    }

    @Test
    void largeTextShowsOneInPlaceOfTheOther() {
        open(Look.large(), true);
        assertThat(seen(picture.node)).isFalse();
        assertThat(focused().getId()).isEqualTo("dpt_l");
        hand.robot().type(KeyCode.F6);
        hand.settle();
        assertThat(seen(picture.node)).isTrue();
        assertThat(focused()).isSameAs(picture.field);
        hand.robot().type(KeyCode.F6);
        hand.settle();
        assertThat(seen(picture.node)).isFalse();
        assertThat(focused().getId()).isEqualTo("dpt_l");
    }

    private void open(Look look, boolean filled) {
        hand = Stagehand.show(look, (window, texts) -> {
            picture = new Picture();
            picture.filled.set(filled);
            stage = new CountStage(folder, MUARA_MUNTAI, look.language());
            stage.beside = (contest, station) -> Optional.of(picture.of(contest, station));
            return stage.begin();
        });
        Stagehand.onFx(() -> {
            stage.sheet("PPWP", FIRST);
            return null;
        });
        hand.settle();
    }

    private boolean seen(Node node) {
        return Stagehand.onFx(() -> node.getScene() != null);
    }

    private Node focused() {
        return Stagehand.onFx(() -> hand.stage().getScene().getFocusOwner());
    }

    /// Stands for a photo: a plain area with one field.
    private static final class Picture implements BesideSheet.Beside {

        private final SimpleBooleanProperty filled = new SimpleBooleanProperty();
        private final TextField field = new TextField();
        private final StackPane node = new StackPane(field);

        Picture of(Contest contest, TpsCode station) {
            node.setStyle("-fx-background-color: -color-neutral-muted;");
            field.setPromptText(contest.key());
            return this;
        }

        @Override
        public Region node() {
            return node;
        }

        @Override
        public Region first() {
            return field;
        }

        @Override
        public ReadOnlyBooleanProperty filled() {
            return filled;
        }

        @Override
        public void refresh() {}

        @Override
        public void leave() {}

        @Override
        public boolean pressed(KeyEvent event) {
            return false;
        }
    }
}
