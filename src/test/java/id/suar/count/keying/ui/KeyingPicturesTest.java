package id.suar.count.keying.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.keying.KeyingBook;
import id.suar.fx.Judge;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every screen of second keyings in every size, theme and language; nothing cut, nothing without a name.
class KeyingPicturesTest {

    private static final Look ROOM = new Look(1130, 690, false, Look.USUAL.language(), 100);

    @TempDir
    Path folder;

    @Test
    void everyScreenAtEveryLook() {
        List<Look> looks = new ArrayList<>(Look.all());
        looks.addAll(List.of(ROOM, Look.large()));
        int number = 0;
        for (Look look : looks) {
            try (var scene = new Scene(look, folder.resolve(number++ + ".db"))) {
                scene.look("keying-off", stage -> {});
                scene.look("keying-waiting", stage -> {
                    stage.want();
                    stage.record();
                    stage.shown().refresh();
                });
                scene.look("keying-differs", stage -> scene.press(1));
                scene.look("keying-settle", stage -> scene.open(0));
                scene.look("keying-settle-begun", stage -> {
                    stage.settling().decide(stage.settling().a(stage.settling().atHand()));
                    stage.settling().next();
                    stage.settling().decide(stage.settling().b(stage.settling().atHand()));
                });
                scene.look("keying-done", stage -> {
                    stage.back();
                    scene.press(2);
                });
                scene.look("keying-settled", stage -> scene.open(1));
                scene.look("keying-agreement", stage -> {
                    stage.back();
                    scene.press(3);
                });
                scene.look("keying-blind", stage -> {
                    scene.press(0);
                    ((TextField) stage.root.lookup(".keying-keyer")).setText("Rahman");
                    scene.open(0);
                });
            }
        }
    }

    private static final class Scene implements AutoCloseable {

        private final Stagehand hand;
        private final KeyingStage[] stage = new KeyingStage[1];

        Scene(Look look, Path file) {
            hand = Stagehand.show(look, (window, texts) -> {
                stage[0] = new KeyingStage(new KeyingBook(file), look.language());
                return stage[0].begin();
            });
        }

        void look(String name, Consumer<KeyingStage> before) {
            Stagehand.onFx(() -> {
                before.accept(stage[0]);
                return null;
            });
            hand.picture(name);
            assertThat(Stagehand.onFx(() -> Judge.truncated(hand.root())))
                    .as(name)
                    .isEmpty();
            assertThat(Stagehand.onFx(() -> Judge.unnamed(hand.root())))
                    .as(name)
                    .isEmpty();
            assertThat(Stagehand.onFx(() -> Judge.faint(hand.root()))).as(name).isEmpty();
            assertThat(hand.cssWarnings()).as(name).isEmpty();
        }

        void press(int view) {
            ((ButtonBase) List.copyOf(stage[0].root.lookupAll(".state-choice")).get(view)).fire();
        }

        void open(int row) {
            TableView<?> table = (TableView<?>) stage[0].root.lookup(".table-view");
            table.getSelectionModel().clearAndSelect(row);
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

        @Override
        public void close() {
            hand.close();
            stage[0].close();
        }
    }
}
