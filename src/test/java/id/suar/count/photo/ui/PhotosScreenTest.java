package id.suar.count.photo.ui;

import static id.suar.count.photo.ui.PhotoStage.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.photo.Suggestion;
import id.suar.count.photo.ui.PhotoRow.State;
import id.suar.evidence.MadePictures;
import id.suar.fx.Judge;
import id.suar.fx.Look;
import id.suar.fx.ScreenFrame;
import id.suar.fx.Stagehand;
import id.suar.region.TpsCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of photos, attached in a real window and without one.
class PhotosScreenTest {

    private static final LocalDateTime EVENING = LocalDateTime.of(2024, 2, 14, 19, 42);

    @TempDir
    Path folder;

    private PhotoStage stage;
    private PhotosModel model;

    @BeforeEach
    void open() {
        stage = new PhotoStage(folder, Look.USUAL.language());
        model = new PhotosModel(stage.desk, stage.tasks);
        model.contests().stream()
                .filter(one -> one.equals(stage.contest("PPWP")))
                .findFirst()
                .ifPresent(model::choose);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void nothingIsStoredBeforeSomebodySaysSo() {
        camera();
        read();
        assertThat(model.rows())
                .extracting(row -> row.file().name() + " " + row.state())
                .containsExactly(
                        "6402012001003 hal 2.jpg READY",
                        "IMG_0001.jpg READY",
                        "IMG_0002.jpg OPEN",
                        "Perian/TPS 1/a.jpg READY",
                        "Perian/TPS 1/b.jpg READY",
                        "catatan.txt REFUSED",
                        "kosong.jpg REFUSED",
                        "salinan.jpg DOUBLE");
        assertThat(row("IMG_0001.jpg").suggestion().reason()).isEqualTo(Suggestion.Reason.TIME);
        assertThat(folder.resolve("vault")).doesNotExist();

        model.attach(fault -> {});
        assertThat(model.count(State.DONE)).isEqualTo(4);
        assertThat(stage.photos.pages("PEMILU-2024", "PPWP", FIRST, 0)).containsExactly(1, 2);
        assertThat(model.workProperty().get().busy()).isFalse();
    }

    @Test
    void theSameFolderAgainAddsNothing() {
        camera();
        read();
        model.attach(fault -> {});
        long entries = entries();
        read();
        assertThat(model.count(State.DOUBLE)).isEqualTo(5);
        assertThat(model.count(State.READY)).isZero();
        model.attach(fault -> {});
        assertThat(entries()).isEqualTo(entries);
    }

    @Test
    void correctionsStayWhenTheRestIsFilledInOrder() {
        for (int i = 1; i <= 5; i++) {
            stage.file("IMG_000" + i + ".jpg", taken(i, EVENING.plusMinutes(i)));
        }
        read();
        model.choose(model.rows().subList(0, 1), stage.contest("PPWP"), new TpsCode("6402012001002"), 3);
        model.fill(FIRST, 2);
        assertThat(model.rows())
                .extracting(row -> row.suggestion()
                        .target()
                        .map(to -> to.station().number() + "/" + to.page())
                        .orElse("-"))
                .containsExactly("2/3", "1/1", "1/2", "2/1", "2/2");
        assertThat(model.guesses()).isEqualTo(4);
        model.leaveOut(model.rows().subList(0, 1));
        assertThat(model.rows()).hasSize(4);
        assertThat(stage.camera.resolve("IMG_0001.jpg")).exists();
    }

    @Test
    void aFolderThatIsGoneSaysSo() {
        var said = new AtomicReference<IOException>();
        model.read(folder.resolve("tak-ada"), said::set);
        assertThat(said.get()).isNotNull();
        assertThat(model.workProperty().get().busy()).isFalse();
    }

    @Test
    void everyLook() {
        camera();
        List<Look> looks = new ArrayList<>(Look.all());
        looks.add(Look.large());
        for (Look look : looks) {
            stage.close();
            stage = new PhotoStage(folder, look.language());
            var frame = new AtomicReference<ScreenFrame>();
            try (Stagehand hand = Stagehand.show(look, (window, texts) -> {
                frame.set(new ScreenFrame(look.percent()));
                frame.get()
                        .open(PhotoSection.of(stage.desk, stage.tasks, texts)
                                .screen()
                                .get());
                return frame.get();
            })) {
                if (look.equals(Look.USUAL)) {
                    judge(hand, "photo-batch-empty", look);
                }
                stage.chosen = Optional.of(stage.camera);
                hand.robot().press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
                hand.settle();
                TableView<?> table = hand.find(".table-view");
                Stagehand.onFx(() -> {
                    table.requestFocus();
                    table.getSelectionModel().clearAndSelect(2);
                    return null;
                });
                judge(hand, "photo-batch", look);
            }
        }
    }

    @Test
    void aStationIsGivenByKeysAlone() {
        stage.file("IMG_0001.jpg", taken(1, EVENING));
        stage.chosen = Optional.of(stage.camera);
        try (Stagehand hand = Stagehand.show(Look.USUAL, (window, texts) -> {
            var frame = new ScreenFrame(100);
            frame.open(PhotoSection.of(stage.desk, stage.tasks, texts).screen().get());
            return frame;
        })) {
            hand.robot().press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
            hand.settle();
            hand.robot().type(KeyCode.ENTER);
            hand.settle();
            hand.robot().write("perian 2");
            hand.robot().type(KeyCode.ENTER, KeyCode.ENTER);
            hand.settle();
            hand.robot().press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
            hand.settle();
        }
        assertThat(stage.photos.of("PEMILU-2024", "PPWP", new TpsCode("6402012001002")))
                .hasSize(1);
    }

    private void judge(Stagehand hand, String name, Look look) {
        hand.picture(name);
        String what = name + " " + look.word();
        assertThat(Stagehand.onFx(() -> Judge.truncated(hand.root()))).as(what).isEmpty();
        assertThat(Stagehand.onFx(() -> Judge.unnamed(hand.root()))).as(what).isEmpty();
        assertThat(hand.cssWarnings()).as(what).isEmpty();
    }

    /// What a camera's card may hold.
    private void camera() {
        stage.file("6402012001003 hal 2.jpg", taken(1, EVENING));
        stage.file("Perian/TPS 1/a.jpg", taken(2, EVENING.plusMinutes(10)));
        stage.file("Perian/TPS 1/b.jpg", taken(3, EVENING.plusMinutes(11)));
        stage.file("IMG_0001.jpg", taken(4, EVENING.plusHours(2)));
        stage.file("IMG_0002.jpg", taken(5, EVENING.plusHours(5)));
        stage.file("catatan.txt", "bukan foto".getBytes(StandardCharsets.UTF_8));
        stage.file("kosong.jpg", new byte[0]);
        stage.file("salinan.jpg", taken(2, EVENING.plusMinutes(10)));
        stage.file(".tersembunyi.jpg", new byte[0]);
        stage.seen(new TpsCode("6402012001004"), EVENING.plusHours(2).plusMinutes(1));
    }

    private static byte[] taken(int seed, LocalDateTime at) {
        return MadePictures.taken(MadePictures.jpeg(600, 800, seed), at, 1, -0.4, 117.0);
    }

    private void read() {
        model.read(stage.camera, fault -> {
            throw new AssertionError(fault);
        });
    }

    private PhotoRow row(String name) {
        return model.rows().stream()
                .filter(row -> row.file().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long entries() {
        return stage.journals
                .head(new id.suar.journal.JournalId("aaaaaaaaaaaaaaaa", 0))
                .seq();
    }
}
