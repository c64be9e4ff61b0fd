package id.suar.count.ui;

import static id.suar.count.ui.CountStage.MUARA_MUNTAI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.fx.Judge;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.fx.load.LoadModel;
import id.suar.fx.load.LoadModel.Checked;
import id.suar.fx.load.LoadModel.Step;
import id.suar.fx.load.LoadScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a file in other people's words to the record: the model by itself, then the screen.
class ImportScreenTest {

    private static final String HEAD = "No;Kode TPS;Desa/Kelurahan;Paslon 01;Paslon 02;Paslon 03;Suara Sah;Catatan\n";
    private static final String ROWS = "1;6402012001001;Perian;66;65;65;196;baik\n2;6402012001002;Perian;1;2;3;6;\n";

    @TempDir
    Path folder;

    @Test
    void nothingIsRecordedBeforeAllColumnsAreDecidedAndAllRowsAreSound() throws IOException {
        try (var stage = new CountStage(folder, MUARA_MUNTAI, Look.USUAL.language())) {
            LoadModel model = model(stage);
            model.open(file("a.csv", HEAD + ROWS));
            assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
            assertThat(model.checkedProperty().get()).isEqualTo(new Checked.Unready(2, List.of()));
            assertThat(model.samples(3)).containsExactly("66", "1");
            model.record();
            assertThat(stage.book.sheets.list("PEMILU-2024", "PPWP", MUARA_MUNTAI))
                    .isEmpty();

            model.map(0, "suara_sah");
            model.leaveOut(7);
            assertThat(model.checkedProperty().get()).isEqualTo(new Checked.Unready(0, List.of("suara_sah")));
            model.leaveOut(0);
            assertThat(model.checkedProperty().get())
                    .isInstanceOfSatisfying(
                            Checked.Sound.class,
                            sound -> assertThat(sound.sound().foreseen()).startsWith("2 formulir baru"));
            model.record();
            assertThat(model.stepProperty().get()).isEqualTo(Step.DONE);
            assertThat(stage.book.sheets.list("PEMILU-2024", "PPWP", MUARA_MUNTAI))
                    .hasSize(2);

            model.again();
            model.open(file("a.csv", HEAD + ROWS));
            model.leaveOpenOut();
            assertThat(model.checkedProperty().get())
                    .isInstanceOfSatisfying(
                            Checked.Sound.class,
                            sound -> assertThat(sound.sound().foreseen()).contains("2 sama"));
        }
    }

    @Test
    void faultsSpeakOfTheFilesOwnColumns() throws IOException {
        try (var stage = new CountStage(folder, MUARA_MUNTAI, Look.USUAL.language())) {
            LoadModel model = model(stage);
            model.open(file("a.csv", HEAD + "1;6402012001001;Perian;12.5;65;65;196;\n"));
            model.leaveOpenOut();
            assertThat(model.checkedProperty().get())
                    .isInstanceOfSatisfying(
                            Checked.Faulty.class,
                            faulty -> assertThat(faulty.faults())
                                    .singleElement()
                                    .satisfies(fault -> {
                                        assertThat(model.column(fault)).isEqualTo("Paslon 01");
                                        assertThat(fault.line()).isEqualTo(2);
                                    }));
        }
    }

    @Test
    void whatIsNoTableIsRefusedInWords() throws IOException {
        try (var stage = new CountStage(folder, MUARA_MUNTAI, Look.USUAL.language())) {
            LoadModel model = model(stage);
            model.open(file("a.xlsx", "<html></html>"));
            assertThat(model.stepProperty().get()).isEqualTo(Step.FILE);
            assertThat(model.refusalProperty().get().orElseThrow()).contains("halaman web");
            model.open(folder.resolve("none.csv"));
            assertThat(model.refusalProperty().get().orElseThrow()).contains("none.csv");
        }
    }

    @Test
    void opensFromTheListAndGoesBackToIt() throws IOException {
        try (var stage = new CountStage(folder, MUARA_MUNTAI, Look.USUAL.language())) {
            Path file = file("a.csv", HEAD + ROWS);
            Stagehand hand = Stagehand.show(Look.USUAL, (window, texts) -> stage.begin());
            hand.robot().press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
            hand.settle();
            assertThat(stage.shown()).isInstanceOf(LoadScreen.class);
            Stagehand.onFx(() -> {
                ((LoadScreen) stage.shown()).model().open(file);
                ((LoadScreen) stage.shown()).model().leaveOpenOut();
                return null;
            });
            hand.robot().press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
            hand.settle();
            assertThat(stage.book.sheets.list("PEMILU-2024", "PPWP", MUARA_MUNTAI))
                    .hasSize(2);
            hand.robot().type(KeyCode.ESCAPE);
            hand.settle();
            assertThat(stage.shown()).isNotInstanceOf(LoadScreen.class);
            hand.close();
        }
    }

    @Test
    void everyStepAtEveryLook() throws IOException {
        List<Look> looks = new ArrayList<>(Look.all());
        looks.add(Look.large());
        Path good = file("kenohan.csv", HEAD + ROWS);
        Path bad = file("salah.csv", HEAD + "1;640201200100;Perian;12.5;65;65;196;\n2;6402012001002;Perian;1;x;3;6;\n");
        int turn = 0;
        for (Look look : looks) {
            Path place = Files.createDirectory(folder.resolve("db" + turn++));
            try (var stage = new CountStage(place, MUARA_MUNTAI, look.language())) {
                Stagehand hand = Stagehand.show(look, (window, texts) -> stage.begin());
                Stagehand.onFx(() -> {
                    stage.room().load(stage.ppwp(), Optional.empty());
                    return null;
                });
                see(hand, "count-import-1-file");
                LoadScreen screen = (LoadScreen) stage.shown();
                open(screen, file("web.xlsx", "<html></html>"));
                see(hand, "count-import-1-refused");
                open(screen, good);
                see(hand, "count-import-2-open");
                Stagehand.onFx(() -> {
                    screen.model().leaveOpenOut();
                    return null;
                });
                see(hand, "count-import-2-sound");
                open(screen, bad);
                Stagehand.onFx(() -> {
                    screen.model().leaveOpenOut();
                    return null;
                });
                see(hand, "count-import-2-faulty");
                open(screen, good);
                Stagehand.onFx(() -> {
                    screen.model().leaveOpenOut();
                    screen.model().record();
                    return null;
                });
                see(hand, "count-import-3-done");
                hand.close();
            }
        }
    }

    private static void open(LoadScreen screen, Path file) {
        Stagehand.onFx(() -> {
            screen.model().open(file);
            return null;
        });
    }

    private static void see(Stagehand hand, String name) {
        hand.picture(name);
        assertThat(Judge.truncated(hand.root())).as(name).isEmpty();
        assertThat(Judge.unnamed(hand.root())).as(name).isEmpty();
        assertThat(hand.cssWarnings()).isEmpty();
    }

    private static LoadModel model(CountStage stage) {
        return new LoadModel(new CountLoading(stage.desk, stage.ppwp()), stage.desk.texts(), stage.tasks, () -> {});
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
