package id.suar.count.ui;

import static id.suar.count.ui.CountStage.FIRST;
import static id.suar.count.ui.CountStage.MUARA_MUNTAI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CountEntries;
import id.suar.fx.Hit;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.region.TpsCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list on a real window, and the room as the window asks it.
class StationsScreenTest {

    @TempDir
    Path folder;

    private CountStage stage;
    private Stagehand hand;

    @BeforeEach
    void open() {
        hand = Stagehand.show(Look.USUAL, (window, texts) -> {
            stage = new CountStage(folder, MUARA_MUNTAI, Look.USUAL.language());
            stage.book.recorder.record(stage.sheet(stage.ppwp(), FIRST, CountStage.sound(3)));
            return stage.begin();
        });
        hand.robot().interact(() -> hand.robot().lookup(".list-query").query().requestFocus());
    }

    @AfterEach
    void close() {
        hand.close();
        stage.close();
    }

    @Test
    void filtersWhileOneTypesAndEnterOpensTheFirst() {
        hand.robot().write("leka 2");
        hand.settle();
        assertThat(table().getItems()).hasSize(1);
        hand.robot().type(KeyCode.ENTER);
        hand.settle();
        assertThat(stage.sheetModel().start().station()).isEqualTo(new TpsCode("6402012002002"));
    }

    @Test
    void opensAStationThatNoListHas() {
        hand.robot().write("perian 77").type(KeyCode.ENTER);
        hand.settle();
        assertThat(stage.sheetModel().start().station()).isEqualTo(new TpsCode("6402012001077"));
    }

    @Test
    void theKeyboardStaysOnAStateWhileItsFigureChanges() {
        ToggleButton recorded = hand.robot().lookup("Tercatat 1").query();
        hand.robot().interact(recorded::requestFocus);
        hand.robot().type(KeyCode.SPACE);
        hand.settle();
        assertThat(table().getItems()).hasSize(1);

        stage.book.recorder.record(stage.sheet(stage.ppwp(), new TpsCode("6402012001002"), CountStage.sound(3)));
        hand.robot().interact(() -> stage.shown().refresh());
        hand.settle();
        assertThat(table().getItems()).hasSize(2);
        assertThat(recorded.getText()).isEqualTo("Tercatat 2");
        assertThat(recorded.isFocused()).isTrue();
        assertThat(recorded.isSelected()).isTrue();
    }

    @Test
    void exportsJustWhatIsShown() throws Exception {
        stage.file = Optional.of(folder.resolve("perian.csv"));
        hand.robot().write("perian 1");
        hand.robot().press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        hand.settle();
        assertThat(Files.readAllLines(stage.file.get()))
                .containsExactly(
                        "Desa/kelurahan,TPS,Keadaan,Pengiriman,No. 1,No. 2,No. 3,Sah,Tidak sah,Terakhir diubah,Pengawas",
                        "Perian,001,Tercatat,Sudah diserahkan,66,65,65,196,4,14 Feb 20.00,Pengawas");
        assertThat(stage.said).containsExactly("1 baris disimpan di perian.csv");
    }

    @Test
    void writesAWorkbookWhenItIsNamedSo() throws Exception {
        stage.file = Optional.of(folder.resolve("perian.xlsx"));
        hand.robot().press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        hand.settle();
        assertThat(Files.readAllBytes(stage.file.get())).startsWith('P', 'K');
        assertThat(stage.said).containsExactly("57 baris disimpan di perian.xlsx");
    }

    @Test
    void copiesARowAsItIsSaid() {
        hand.robot().type(KeyCode.DOWN);
        hand.robot().press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        hand.settle();
        String copied = Stagehand.onFx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied)
                .isEqualTo("Perian\t001\tTercatat\tSudah diserahkan\t66\t65\t65\t196\t4\t14 Feb 20.00\tPengawas");
    }

    @Test
    void theHistoryOpensFromTheSheetAndGoesBack() {
        hand.robot().type(KeyCode.ENTER);
        hand.settle();
        hand.robot().press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
        hand.settle();
        assertThat(stage.shown()).isInstanceOf(HistoryController.class);
        assertThat(stage.shown().place()).isEqualTo("history/PEMILU-2024/PPWP/6402012001001");
        hand.robot().type(KeyCode.ESCAPE);
        hand.settle();
        assertThat(stage.shown().place()).isEqualTo("sheet/PEMILU-2024/PPWP/6402012001001");
    }

    @Test
    void aScreenIsFoundAgainByItsPlace() {
        Stagehand.onFx(() -> {
            String place = Places.sheet(stage.ppwp(), FIRST);
            assertThat(stage.room().open(place).orElseThrow().place()).isEqualTo(place);
            assertThat(stage.room().open("sheet/PEMILU-2024/PPWP/6402022001001"))
                    .as("not in scope")
                    .isEmpty();
            assertThat(stage.room().open("sheet/PEMILU-2024/PPWP/6402")).isEmpty();
            assertThat(stage.room().open("")).isEmpty();
            return null;
        });
    }

    @Test
    void thePaletteFindsStations() {
        List<Hit> hits = stage.room().find("leka 2", 5);
        assertThat(hits)
                .singleElement()
                .satisfies(hit -> assertThat(hit.title()).isEqualTo("TPS 002 Muara Leka"));
        assertThat(stage.room().find("6402012001077", 5))
                .singleElement()
                .satisfies(hit -> assertThat(hit.title()).startsWith("TPS 077 Perian"));
        assertThat(stage.room().find("perian", 4)).hasSize(4);
        Stagehand.onFx(() -> {
            hits.getFirst().open().run();
            return null;
        });
        assertThat(stage.sheetModel().start().station()).isEqualTo(new TpsCode("6402012002002"));
    }

    @Test
    void dueIsWhatNobodyHasExplainedYet() {
        Stagehand.onFx(() -> {
            stage.book.recorder.record(
                    stage.sheet(stage.ppwp(), FIRST, CountStage.sound(3).with("va", 201)));
            stage.room().refresh();
            assertThat(stage.room().due().get()).isEqualTo(1);
            SheetModel model = stage.model(FIRST);
            model.form().explanation("R04").set("begitu");
            model.form().explanation("R06").set("begitu");
            model.save(saved -> {});
            stage.room().refresh();
            assertThat(stage.room().due().get()).isZero();
            return null;
        });
    }

    @Test
    void namesItsEntries() {
        assertThat(stage.room().label(CountEntries.RECORDED)).contains("Lembar C.Hasil");
        assertThat(stage.room().label("finding.recorded/1")).isEmpty();
    }

    private TableView<?> table() {
        return hand.find(".table-view");
    }
}
