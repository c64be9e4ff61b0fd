package id.suar.count.photo.ui;

import static id.suar.count.photo.ui.PhotoStage.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.photo.PhotoForm;
import id.suar.count.photo.PhotoRecorder.Attached;
import id.suar.evidence.MadePictures;
import id.suar.fx.Judge;
import id.suar.fx.Look;
import id.suar.fx.PhotoPane;
import id.suar.fx.ScreenFrame;
import id.suar.fx.Stagehand;
import id.suar.region.TpsCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Photos beside the form of their sheet, in a real window.
class SheetPhotosTest {

    private static final PhotoForm FORM = new PhotoForm("PEMILU-2024", "PPWP", FIRST, 0);

    @TempDir
    Path folder;

    private PhotoStage stage;
    private ScreenFrame frame;
    private Stagehand hand;

    @AfterEach
    void close() {
        hand.close();
        stage.close();
    }

    @Test
    void everyLook() {
        List<Look> looks = new ArrayList<>(Look.all());
        looks.add(Look.large());
        for (Look look : looks) {
            open(look, 2);
            if (look.percent() > 100) {
                judge("photo-beside-form", look);
                hand.robot().type(KeyCode.F6);
            }
            judge("photo-beside", look);
            if (!look.equals(looks.getLast())) {
                close();
            }
        }
    }

    @Test
    void withoutAPhotoItSaysHowOneComesThere() throws IOException {
        open(Look.USUAL, 0);
        assertThat(shown()).isEmpty();
        hand.robot().type(KeyCode.F6);
        judge("photo-beside-none", Look.USUAL);

        stage.chosen = Optional.of(stage.file("a.jpg", MadePictures.jpeg(300, 400, 9)));
        press("Lampirkan foto…");
        assertThat(stage.photos.of("PEMILU-2024", "PPWP", FIRST)).hasSize(1);
        assertThat(shown()).isPresent();
        press("Lepaskan dari lembar");
        assertThat(stage.photos.of("PEMILU-2024", "PPWP", FIRST)).isEmpty();
    }

    @Test
    void thePhotoIsTurnedAndLeafedThroughWhileFiguresAreKeyed() {
        open(Look.USUAL, 2);
        assertThat(pane().pageProperty().get()).isZero();
        hand.robot().type(KeyCode.DIGIT1, KeyCode.DIGIT2);
        hand.robot().press(KeyCode.ALT).type(KeyCode.PAGE_DOWN).release(KeyCode.ALT);
        hand.settle();
        assertThat(pane().pageProperty().get()).isEqualTo(1);
        assertThat(focused().getId()).isEqualTo("dpt_l");

        double before = picture().getFitWidth();
        hand.robot()
                .press(KeyCode.ALT)
                .type(KeyCode.ADD, KeyCode.ADD, KeyCode.ADD)
                .release(KeyCode.ALT);
        hand.settle();
        assertThat(picture().getFitWidth()).isGreaterThan(2 * before);

        hand.robot().press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        hand.robot().type(KeyCode.R, KeyCode.B, KeyCode.K);
        hand.settle();
        assertThat(picture().getRotate()).isEqualTo(90);
        assertThat(picture().getEffect()).isNotNull();
        judge("photo-beside-turned", Look.USUAL);
        hand.robot().type(KeyCode.N, KeyCode.HOME);
        hand.settle();
        assertThat(picture().getEffect()).isNull();
    }

    /// By keyboard alone; nothing is moved before the question is answered.
    @Test
    void aPhotoGoesToAnotherStationAndPageWhenThatIsConfirmed() {
        open(Look.USUAL, 1);
        press("Pindahkan…");
        judge("photo-move", Look.USUAL);
        hand.robot().write("perian 3");
        hand.settle();
        hand.robot().type(KeyCode.ENTER);
        hand.settle();
        hand.robot().type(KeyCode.DIGIT2);
        hand.robot().type(KeyCode.ENTER);
        hand.settle();
        assertThat(question()).isEqualTo("Pindahkan foto halaman 1 TPS 001 Perian menjadi halaman 2 TPS 003 Perian?");
        judge("photo-move-asked", Look.USUAL);
        assertThat(stage.photos.of("PEMILU-2024", "PPWP", FIRST)).hasSize(1);
        hand.robot().type(KeyCode.ENTER);
        hand.settle();
        assertThat(stage.photos.of("PEMILU-2024", "PPWP", FIRST)).isEmpty();
        assertThat(stage.photos.of("PEMILU-2024", "PPWP", new TpsCode("6402012001003")))
                .singleElement()
                .satisfies(one -> assertThat(one.photo().page()).isEqualTo(2));
        assertThat(shown()).isEmpty();
    }

    @Test
    void thePageThatHasAPhotoIsNamedAndEscapeMovesNothing() {
        open(Look.USUAL, 2);
        press("Pindahkan…");
        hand.robot().type(KeyCode.ENTER);
        hand.robot().type(KeyCode.DIGIT2);
        hand.settle();
        assertThat(question()).contains("halaman 2 TPS 001 Perian?", "sudah berfoto");
        hand.robot().type(KeyCode.BACK_SPACE);
        hand.settle();
        assertThat(question()).startsWith("Pilih TPS");
        hand.robot().type(KeyCode.ESCAPE);
        hand.settle();
        assertThat(Optional.ofNullable(hand.root().lookup(".photo-move"))).isEmpty();
        assertThat(stage.photos.of("PEMILU-2024", "PPWP", FIRST))
                .extracting(one -> one.photo().page())
                .containsExactly(1, 2);
    }

    private String question() {
        return Stagehand.onFx(() -> hand.root().lookupAll(".photo-move > .label").stream()
                .map(label -> ((javafx.scene.control.Label) label).getText())
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aDamagedFileSaysSo() throws IOException {
        open(Look.USUAL, 0);
        attach(1);
        try (Stream<Path> files = Files.walk(folder.resolve("0/vault"))) {
            Files.writeString(files.filter(Files::isRegularFile).findFirst().orElseThrow(), "torn");
        }
        Stagehand.onFx(() -> {
            frame.shown().refresh();
            return null;
        });
        judge("photo-beside-damaged", Look.USUAL);
        assertThat(shown()).isPresent();
    }

    private int opened;

    private void open(Look look, int photos) {
        Path here = folder.resolve(String.valueOf(opened++));
        stage = new PhotoStage(make(here), look.language());
        for (int page = 1; page <= photos; page++) {
            attach(page);
        }
        hand = Stagehand.show(look, (window, texts) -> {
            frame = new ScreenFrame(look.percent());
            frame.open(stage.room(frame).home());
            return frame;
        });
        Stagehand.onFx(() -> {
            frame.open(stage.room(frame)
                    .open("sheet/PEMILU-2024/PPWP/" + FIRST.digits())
                    .orElseThrow());
            return null;
        });
        hand.settle();
    }

    private void attach(int page) {
        byte[] jpeg = MadePictures.taken(
                MadePictures.jpeg(1_200, 1_600, page), LocalDateTime.of(2024, 2, 14, 19, 40 + page), 1);
        try {
            assertThat(stage.recorder.attach(stage.file("Perian TPS 1 hal " + page + ".jpg", jpeg), FORM, page))
                    .isEqualTo(new Attached.Added());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void judge(String name, Look look) {
        hand.picture(name);
        String what = name + " " + look.word();
        assertThat(Stagehand.onFx(() -> Judge.truncated(hand.root()))).as(what).isEmpty();
        assertThat(Stagehand.onFx(() -> unnamed())).as(what).isEmpty();
        assertThat(hand.cssWarnings()).as(what).isEmpty();
    }

    private List<String> unnamed() {
        return Optional.ofNullable((Parent) hand.root().lookup(".sheet-photos"))
                .map(Judge::unnamed)
                .orElseGet(List::of);
    }

    private void press(String text) {
        Stagehand.onFx(() -> {
            hand.root().lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(button -> button.getText().equals(text))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
        hand.settle();
    }

    private Optional<Node> shown() {
        return Stagehand.onFx(() -> Optional.ofNullable(hand.root().lookup(".photo-canvas")));
    }

    private PhotoPane pane() {
        return (PhotoPane) hand.root().lookup(".photo-pane");
    }

    private ImageView picture() {
        return (ImageView) hand.root().lookup(".photo-canvas > .image-view");
    }

    private Node focused() {
        return Stagehand.onFx(() -> hand.stage().getScene().getFocusOwner());
    }
}
