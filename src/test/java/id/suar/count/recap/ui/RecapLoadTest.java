package id.suar.count.recap.ui;

import static id.suar.count.recap.RecapBook.KUKAR;
import static id.suar.count.recap.RecapBook.PERIAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.recap.DifferenceClass;
import id.suar.count.recap.RecapBook;
import id.suar.count.recap.RecapForm;
import id.suar.count.recap.RecapRow;
import id.suar.count.recap.RecapUnit;
import id.suar.election.Contest;
import id.suar.fx.Judge;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.fx.load.LoadModel;
import id.suar.fx.load.LoadModel.Checked;
import id.suar.fx.load.LoadScreen;
import id.suar.region.TpsCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of D.Hasil from other people's words to the comparison.
class RecapLoadTest {

    private static final String HEAD = "No;Kode TPS;Paslon 01;Paslon 02;Paslon 03;Suara Sah\n";
    private static final String ROWS = "1;6402012001001;18;159;14;191\n2;6402012001002;18;149;24;191\n";

    @TempDir
    Path folder;

    private RecapBook book;
    private Contest ppwp;

    @BeforeEach
    void open() {
        book = new RecapBook(folder.resolve("suar.db"));
        ppwp = book.contest("PPWP");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void oneBadLineAndNothingIsRecordedAndItsPlaceIsNamed() throws IOException {
        try (var hand = show(Look.USUAL)) {
            LoadModel model =
                    model(Optional.of(file(HEAD + ROWS + "3;640201200100;1;2;3;6\n4;6402012001004;1;x;3;6\n")));
            Stagehand.onFx(() -> {
                model.leaveOpenOut();
                model.record();
                return null;
            });
            Checked.Faulty faulty = (Checked.Faulty) model.checkedProperty().get();
            assertThat(faulty.faults())
                    .extracting(fault -> fault.line() + " " + model.column(fault) + ": " + model.why(fault))
                    .containsExactly(
                            "4 Kode TPS: kode harus 13 angka, tertulis \"640201200100\"",
                            "5 Paslon 02: angka harus 0 sampai 9999 atau kosong, tertulis \"x\"");
            assertThat(rows()).isEmpty();
            assertThat(hand.root()).isNotNull();
        }
    }

    /// `Ctrl+I` from the list; the day and the form that are said stand on every row; back in the list the
    /// difference is there.
    @Test
    void fromTheListToTheRecordAndBackByKeyboard() throws IOException {
        book.count(ppwp, TpsCode.of(PERIAN, 1), 18, 149, 24);
        book.count(ppwp, TpsCode.of(PERIAN, 2), 18, 149, 24);
        try (var hand = show(Look.USUAL)) {
            hand.robot().press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
            hand.settle();
            LoadScreen screen = (LoadScreen) stage.shown();
            Stagehand.onFx(() -> {
                screen.model().open(file(HEAD + ROWS));
                screen.model().leaveOpenOut();
                day(hand).setText("20/13/2024");
                return null;
            });
            assertThat(screen.model().checkedProperty().get())
                    .isInstanceOfSatisfying(
                            Checked.Faulty.class,
                            faulty -> assertThat(
                                            screen.model().why(faulty.faults().getFirst()))
                                    .contains("20/13/2024", "bukan tanggal"));
            Stagehand.onFx(() -> {
                day(hand).setText("19/2/2024");
                form(hand).setValue(RecapForm.REGENCY);
                return null;
            });
            assertThat(screen.model().checkedProperty().get())
                    .isInstanceOfSatisfying(
                            Checked.Sound.class,
                            sound -> assertThat(sound.sound().foreseen()).startsWith("2 baris baru"));
            assertThat(rows()).isEmpty();
            hand.robot().press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
            hand.settle();
            assertThat(rows())
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(row.plenary()).contains(LocalDate.of(2024, 2, 19)))
                    .allSatisfy(row -> assertThat(row.form()).isEqualTo(RecapForm.REGENCY));
            hand.robot().type(KeyCode.ESCAPE);
            hand.settle();
            assertThat(stage.shown()).isInstanceOf(RecapController.class);
            assertThat(stage.screens.model().shown().getFirst().main()).isEqualTo(DifferenceClass.SHIFT_ACROSS);
        }
    }

    /// What a file says nothing of stays as it is recorded, also when something else is said.
    @Test
    void theDayOfThePlenaryStaysWhereNoneIsSaid() throws IOException {
        book.read(ppwp, RecapUnit.of(TpsCode.of(PERIAN, 1)), 18, 149, 24);
        try (var hand = show(Look.USUAL)) {
            LoadModel model = model(Optional.of(file(HEAD + ROWS)));
            Stagehand.onFx(() -> {
                model.leaveOpenOut();
                form(hand).setValue(RecapForm.PROVINCE);
                model.record();
                return null;
            });
            assertThat(model.doneProperty().get().orElseThrow()).startsWith("1 baris baru, 1 koreksi");
            assertThat(rows().getFirst().plenary()).contains(LocalDate.of(2024, 2, 20));
            assertThat(rows().getFirst().form()).isEqualTo(RecapForm.PROVINCE);
        }
    }

    /// A corrected file closes what was followed up; a corrected sheet does at one button.
    @Test
    void whatAgreesByNowIsMarkedAsPutRight() throws IOException {
        for (int number = 1; number <= 2; number++) {
            book.count(ppwp, TpsCode.of(PERIAN, number), 18, 149, 24);
            book.read(ppwp, RecapUnit.of(TpsCode.of(PERIAN, number)), 18, 159, 14);
        }
        try (var hand = show(Look.USUAL)) {
            for (int line = 0; line < 2; line++) {
                int at = line;
                act(() -> {
                    ((javafx.scene.control.TableView<?>) hand.root().lookup(".table-view"))
                            .getSelectionModel()
                            .clearAndSelect(at);
                    ((RecapController) stage.shown()).doings().raise();
                });
            }
            assertThat(stage.screens.model().agreed()).isZero();
            book.count(ppwp, TpsCode.of(PERIAN, 1), 18, 159, 14);
            act(() -> stage.shown().refresh());
            assertThat(stage.screens.model().agreed()).isEqualTo(1);
            see(hand, Look.USUAL, "recap-list-agreed");
            act(() -> ((RecapController) stage.shown()).settle());
            assertThat(stage.screens.model().agreed()).isZero();

            LoadModel model = model(Optional.of(file(HEAD + "1;6402012001002;18;149;24;191\n")));
            act(model::leaveOpenOut);
            act(model::record);
            assertThat(model.doneProperty().get().orElseThrow())
                    .contains("1 perbedaan yang ditindaklanjuti kini sesuai");
            assertThat(book.discrepancies.list("PEMILU-2024", "PPWP", KUKAR))
                    .allSatisfy(
                            one -> assertThat(one.discrepancy().status().open()).isFalse());
        }
    }

    @Test
    void everyStepAtEveryLook() throws IOException {
        List<Look> looks = new ArrayList<>(Look.all());
        looks.add(Look.large());
        for (Look look : looks) {
            try (var hand = show(look)) {
                LoadModel model = model(Optional.empty());
                see(hand, look, "recap-import-1-file");
                act(() -> model.open(file(HEAD + ROWS)));
                act(model::leaveOpenOut);
                see(hand, look, "recap-import-2-sound");
                act(() -> {
                    day(hand).requestFocus();
                    day(hand).setText("kemarin");
                    form(hand).requestFocus();
                });
                see(hand, look, "recap-import-2-faulty");
            }
        }
    }

    private RecapStage stage;

    private Stagehand show(Look look) {
        return Stagehand.show(look, (window, texts) -> {
            stage = new RecapStage(book, KUKAR, look.language(), look.percent());
            stage.choose(ppwp);
            return stage.frame;
        });
    }

    private LoadModel model(Optional<Path> file) {
        return Stagehand.onFx(() -> {
            stage.screens.load(ppwp, file);
            return ((LoadScreen) stage.shown()).model();
        });
    }

    private static void act(Runnable does) {
        Stagehand.onFx(() -> {
            does.run();
            return null;
        });
    }

    private static TextField day(Stagehand hand) {
        return (TextField) hand.root().lookup(".load-said .text-field");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<RecapForm> form(Stagehand hand) {
        return (ComboBox<RecapForm>) hand.root().lookup(".load-said .combo-box");
    }

    private List<RecapRow> rows() {
        return book.recaps.list("PEMILU-2024", "PPWP", KUKAR).stream()
                .map(one -> one.row())
                .toList();
    }

    private static void see(Stagehand hand, Look look, String name) {
        hand.picture(name);
        String what = name + " " + look.word();
        assertThat(Stagehand.onFx(() -> Judge.truncated(hand.root()))).as(what).isEmpty();
        assertThat(Stagehand.onFx(() -> Judge.unnamed(hand.root()))).as(what).isEmpty();
        assertThat(hand.cssWarnings()).as(what).isEmpty();
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("dhasil.csv"), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
