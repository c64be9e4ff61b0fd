package id.suar.count.seen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CountBook;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.election.FormLayout;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screen with its keys alone; what is taken out of it.
class SeenScreenTest {

    private static final RegionCode PERIAN = new RegionCode("6402012001");

    @TempDir
    Path folder;

    private CountBook book;
    private SeenStage stage;
    private ProgressScreen screen;
    private Stagehand hand;

    @BeforeEach
    void open() {
        book = new CountBook(folder.resolve("suar.db"));
        record(1, 60, 40);
        hand = Stagehand.show(Look.USUAL, (window, texts) -> {
            stage = new SeenStage(book, folder.resolve("maps"), CountBook.KUKAR, texts, 100);
            screen = new ProgressScreen(stage.desk, stage.tasks);
            stage.frame.open(screen);
            return stage.frame;
        });
        Stagehand.onFx(() -> {
            screen.first().requestFocus();
            return null;
        });
    }

    @AfterEach
    void close() {
        hand.close();
        book.close();
    }

    @Test
    void fromTheSearchToASheetWithoutAMouse() {
        hand.robot().write("perian").type(KeyCode.ENTER);
        hand.robot().type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(stage.opened).containsExactly(TpsCode.of(PERIAN, 2));
    }

    @Test
    void theRowThatIsSelectedStaysSoAsSheetsComeIn() {
        hand.robot().type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN);
        String before = selected().code();
        record(2, 60, 40);
        Stagehand.onFx(() -> {
            screen.refresh();
            return null;
        });
        assertThat(selected().code()).isEqualTo(before).isEqualTo("640203");
    }

    @Test
    void mapAndDotsHaveKeysToo() {
        hand.robot().push(KeyCode.CONTROL, KeyCode.D).type(KeyCode.ENTER);
        assertThat(stage.opened).containsExactly(TpsCode.of(PERIAN, 1));
        hand.robot().push(KeyCode.CONTROL, KeyCode.M);
        hand.robot().type(KeyCode.RIGHT).type(KeyCode.PLUS).type(KeyCode.DIGIT0).type(KeyCode.ENTER);
        assertThat(table().isVisible()).isTrue();
        assertThat(table().getItems()).hasSize(7).allMatch(row -> row instanceof SeenRow.OfStation);
    }

    @Test
    void exportsWhatIsShownAndKeepsAPicture() throws Exception {
        stage.chosen = Optional.of(folder);
        hand.robot().push(KeyCode.CONTROL, KeyCode.E);
        List<String> list = Files.readAllLines(folder.resolve("PEMILU-2024-PPWP-6402.csv"));
        assertThat(list).hasSize(21).element(1).asString().startsWith("Muara Muntai,");
        hand.robot().push(KeyCode.CONTROL, KeyCode.D).push(KeyCode.CONTROL, KeyCode.E);
        assertThat(Files.readAllLines(folder.resolve("PEMILU-2024-PPWP-6402.csv")))
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("6402012001001,0.75,0.6,200");
        Stagehand.onFx(() -> {
            screen.picture();
            return null;
        });
        assertThat(ImageIO.read(folder.resolve("PEMILU-2024-PPWP-6402.png").toFile())
                        .getWidth())
                .isGreaterThan(500);
    }

    @Test
    void whereThereIsNoPrinterItIsSaid() {
        hand.robot().push(KeyCode.CONTROL, KeyCode.P);
        assertThat(stage.said).containsExactly("Tidak ada pencetak di komputer ini. Simpan sebagai gambar.");
    }

    private SeenRow selected() {
        return Stagehand.onFx(() -> table().getSelectionModel().getSelectedItem());
    }

    @SuppressWarnings("unchecked")
    private TableView<SeenRow> table() {
        return (TableView<SeenRow>) hand.root().lookup(".table-view");
    }

    private void record(int number, int first, int second) {
        Figures figures = Figures.of(
                FormLayout.pairs(3),
                Map.of("dpt_j", 200, "b1_j", 150, "v01", first, "v02", second, "va", first + second));
        book.recorder.record(CountSheet.of("PEMILU-2024", "PPWP", TpsCode.of(PERIAN, number), figures, "Pengawas"));
    }
}
