package id.suar.count.recap.ui;

import static id.suar.count.recap.RecapBook.PERIAN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.recap.Discrepancy;
import id.suar.count.recap.Discrepancy.Status;
import id.suar.count.recap.RecapBook;
import id.suar.count.recap.RecapFigures;
import id.suar.count.recap.RecapForm;
import id.suar.count.recap.RecapRow;
import id.suar.count.recap.RecapUnit;
import id.suar.count.recap.RecordedDiscrepancy;
import id.suar.election.Contest;
import id.suar.evidence.Custodian;
import id.suar.evidence.MadePictures;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import id.suar.violation.FindingField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recapitulation on a real window, key by key.
class RecapKeysTest {

    private static final TpsCode FIRST = TpsCode.of(PERIAN, 1);

    @TempDir
    Path folder;

    private RecapBook book;
    private RecapStage stage;
    private Stagehand hand;
    private Contest ppwp;

    @BeforeEach
    void open() {
        book = new RecapBook(folder.resolve("suar.db"));
        ppwp = book.contest("PPWP");
        book.count(ppwp, FIRST, 18, 149, 24);
        book.count(ppwp, TpsCode.of(PERIAN, 2), 16, 147, 20);
        hand = Stagehand.show(Look.USUAL, (window, texts) -> {
            stage = new RecapStage(book, new RegionCode("640201"), Look.USUAL.language(), 100);
            return stage.frame;
        });
        Stagehand.onFx(() -> {
            stage.choose(ppwp);
            return null;
        });
    }

    @AfterEach
    void close() {
        hand.close();
        book.close();
    }

    @Test
    void aStationIsPutDownWithDigitsAndEnterAndTheNextOneFollows() {
        plenary();
        assertThat(Stagehand.onFx(() -> focused().getId())).isEqualTo("v01");
        type("18", "159", "14", "191", "4", "195");
        PlenaryModel model = ((PlenaryController) stage.shown()).model();
        assertThat(model.standing("v01")).isEqualTo(PlenaryModel.Standing.SAME);
        assertThat(model.standing("v02")).isEqualTo(PlenaryModel.Standing.MORE);
        assertThat(model.standing("v03")).isEqualTo(PlenaryModel.Standing.FEWER);
        assertThat(model.difference("v02")).isEqualTo(10);

        press(KeyCode.CONTROL, KeyCode.L);
        assertThat(book.discrepancies.list("PEMILU-2024", "PPWP", PERIAN))
                .singleElement()
                .extracting(RecordedDiscrepancy::discrepancy)
                .satisfies(one -> {
                    assertThat(one.status()).isEqualTo(Status.DISAMPAIKAN);
                    assertThat(one.raised()).isPresent();
                    assertThat(one.recapVersion()).isNotEmpty();
                    assertThat(one.ownVersion()).isNotEmpty();
                });

        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(model.unit()).isEqualTo(RecapUnit.of(TpsCode.of(PERIAN, 2)));
        assertThat(Stagehand.onFx(() -> focused().getId())).isEqualTo("v01");
        assertThat(book.recaps
                        .find("PEMILU-2024", "PPWP", RecapUnit.of(FIRST))
                        .orElseThrow()
                        .row()
                        .figures()
                        .value("v02"))
                .isEqualTo(159);
    }

    /// The form of yesterday's plenary of the regency: said once, for the stations after it too; a day to come is
    /// refused.
    @Test
    void thePlenaryHasADayAndAForm() {
        plenary();
        type("18", "149", "24", "191", "4", "195");
        press(KeyCode.CONTROL, KeyCode.D);
        Stagehand.onFx(() -> {
            ((TextField) hand.root().lookup("#plenary-day")).setText("21/2/2024");
            return null;
        });
        hand.robot().type(KeyCode.ENTER);
        hand.settle();
        PlenaryModel model = ((PlenaryController) stage.shown()).model();
        assertThat(model.sitting().dayProperty().get()).isEqualTo(LocalDate.of(2024, 2, 20));
        Stagehand.onFx(() -> {
            ((TextField) hand.root().lookup("#plenary-day")).setText("19/2");
            model.sitting().say(RecapForm.REGENCY);
            return null;
        });
        hand.robot().type(KeyCode.ENTER);
        hand.settle();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        RecapRow row = book.recaps
                .find("PEMILU-2024", "PPWP", RecapUnit.of(FIRST))
                .orElseThrow()
                .row();
        assertThat(row.plenary()).hasValue(LocalDate.of(2024, 2, 19));
        assertThat(row.form()).isEqualTo(RecapForm.REGENCY);
        assertThat(model.unit()).isEqualTo(RecapUnit.of(TpsCode.of(PERIAN, 2)));
        assertThat(model.sitting().dayProperty().get()).isEqualTo(LocalDate.of(2024, 2, 19));
        assertThat(model.sitting().formProperty().get()).isEqualTo(RecapForm.REGENCY);
    }

    /// As it is imported without a day: looking at it says none.
    @Test
    void aRowWithoutADayKeepsNoneUntilSomebodySaysOne() {
        var without = new RecapRow(
                "PEMILU-2024",
                "PPWP",
                RecapUnit.of(FIRST),
                RecapFigures.of(
                        book.contest("PPWP").form(),
                        RecapBook.figures(book.contest("PPWP"), 18, 149, 24).keySet(),
                        RecapBook.figures(book.contest("PPWP"), 18, 149, 24)),
                Optional.empty(),
                RecapForm.DISTRICT,
                "Panwascam",
                "");
        book.recorder.record(without);
        plenary();
        PlenaryModel model = ((PlenaryController) stage.shown()).model();
        assertThat(model.sitting().dayProperty().get()).isNull();
        assertThat(((TextField) hand.root().lookup("#plenary-day")).getText()).isEmpty();

        press(KeyCode.CONTROL, KeyCode.ENTER);
        hand.robot().type(KeyCode.ESCAPE);
        hand.settle();
        assertThat(book.recaps
                        .find("PEMILU-2024", "PPWP", RecapUnit.of(FIRST))
                        .orElseThrow()
                        .row()
                        .plenary())
                .isEmpty();
        plenary();
        assertThat(((PlenaryController) stage.shown()).model().restored()).isFalse();
    }

    /// What is keyed and not saved is there when one comes back.
    @Test
    void nothingIsLostByLeaving() {
        plenary();
        type("18", "159");
        hand.robot().type(KeyCode.PAGE_DOWN);
        hand.robot().type(KeyCode.ESCAPE);
        hand.settle();
        plenary();
        PlenaryModel model = ((PlenaryController) stage.shown()).model();
        assertThat(model.restored()).isTrue();
        assertThat(model.figure("v02").get()).isEqualTo(159);
        assertThat(book.recaps.list("PEMILU-2024", "PPWP", PERIAN)).isEmpty();
    }

    @Test
    void aDifferenceBecomesADraftFindingAtOneKeyAndTheListGoesToAFile() throws Exception {
        book.read(ppwp, RecapUnit.of(FIRST), 18, 159, 14);
        Stagehand.onFx(() -> {
            stage.screens.model().refresh();
            return null;
        });
        press(KeyCode.CONTROL, KeyCode.T);
        assertThat(stage.findings).singleElement().satisfies(draft -> {
            assertThat(draft).containsEntry(FindingField.PLACE, FIRST.digits());
            assertThat(draft).containsEntry(FindingField.ELECTION, "PEMILU-2024/PPWP");
            assertThat(draft.get(FindingField.WHAT)).contains("TPS 001 Perian", "Pergeseran antarpartai/calon");
            assertThat(draft.get(FindingField.ACCOUNT)).contains("C.Hasil 149, D.Hasil 159 (10 lebih)");
            assertThat(draft).doesNotContainKey(FindingField.KIND);
        });
        stage.file = Optional.of(folder.resolve("shown.csv"));
        press(KeyCode.CONTROL, KeyCode.E);
        List<String> lines = Files.readAllLines(folder.resolve("shown.csv"));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith("Perian,001,Geser antarpeserta,");
    }

    /// A photo of our form and a page of D.Hasil: attached they begin what is followed, and the draft finding names
    /// both.
    @Test
    void whatAccompaniesADifferenceGoesIntoItsDraftFinding() throws Exception {
        book.read(ppwp, RecapUnit.of(FIRST), 18, 159, 14);
        Path ours = Files.write(folder.resolve("plano-hal-2.jpg"), MadePictures.jpeg(40, 60, 1));
        Path theirs = Files.write(folder.resolve("d-hasil.pdf"), "%PDF-1.7 a page".getBytes(UTF_8));
        var photo = ((Custodian.Taken.Kept) book.custodian.take(ours)).item().content();
        stage.photos.put(FIRST, List.of(photo));
        refresh();
        fire("Lampirkan foto C.Hasil (1)");
        stage.file = Optional.of(theirs);
        press(KeyCode.CONTROL, KeyCode.B);
        assertThat(followed().attachments()).hasSize(2).startsWith(photo.hex());
        assertThat(followed().status()).isEqualTo(Status.BARU);
        assertThat(words()).contains("foto C.Hasil ada", "halaman D.Hasil ada", "catatan belum ada");

        press(KeyCode.CONTROL, KeyCode.T);
        assertThat(stage.findings.getLast().get(FindingField.ACCOUNT))
                .contains(
                        "Foto C.Hasil: plano-hal-2.jpg (sidik SHA-256 " + photo.hex() + ")",
                        "d-hasil.pdf (sidik SHA-256 ");

        fire("Lihat");
        assertThat(stage.shown().title()).isEqualTo("Bukti TPS 001 Perian");
        hand.robot().type(KeyCode.ESCAPE);
        hand.settle();
        fire("Lepas");
        assertThat(followed().attachments()).hasSize(1).doesNotContain(photo.hex());
        assertThat(words()).contains("foto C.Hasil belum ada", "halaman D.Hasil ada");
    }

    /// What is no file, or an empty one, is refused in words and records nothing.
    @Test
    void anEmptyFileIsNoEvidence() throws Exception {
        book.read(ppwp, RecapUnit.of(FIRST), 18, 159, 14);
        refresh();
        stage.file = Optional.of(Files.createFile(folder.resolve("kosong.pdf")));
        press(KeyCode.CONTROL, KeyCode.B);
        assertThat(book.discrepancies.list("PEMILU-2024", "PPWP", PERIAN)).isEmpty();
    }

    private void refresh() {
        Stagehand.onFx(() -> {
            stage.screens.model().refresh();
            return null;
        });
        hand.settle();
    }

    private Discrepancy followed() {
        return book.discrepancies.list("PEMILU-2024", "PPWP", PERIAN).getFirst().discrepancy();
    }

    private void fire(String button) {
        Stagehand.onFx(() -> {
            hand.root().lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(one -> button.equals(one.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
        hand.settle();
    }

    private List<String> words() {
        return Stagehand.onFx(() -> hand.root().lookupAll(".recap-proofs .label").stream()
                .map(one -> ((Labeled) one).getText())
                .toList());
    }

    /// Raised: the same one stays marked, and what was raised stands beside it.
    @Test
    void theListStaysWhereItWas() {
        book.read(ppwp, RecapUnit.of(FIRST), 18, 159, 14);
        book.read(ppwp, RecapUnit.of(TpsCode.of(PERIAN, 2)), 16, 140, 27);
        Stagehand.onFx(() -> {
            stage.screens.model().refresh();
            return null;
        });
        TableView<RecapLine> table = hand.find(".table-view");
        Stagehand.onFx(() -> {
            table.requestFocus();
            return null;
        });
        hand.robot().type(KeyCode.DOWN);
        press(KeyCode.CONTROL, KeyCode.L);
        RecapLine marked = Stagehand.onFx(() -> table.getSelectionModel().getSelectedItem());
        assertThat(marked.unit().unit()).isEqualTo(RecapUnit.of(TpsCode.of(PERIAN, 2)));
        assertThat(marked.status()).contains(Status.DISAMPAIKAN);
        hand.robot().type(KeyCode.ENTER);
        assertThat(stage.sheets).containsExactly(TpsCode.of(PERIAN, 2));
    }

    private void plenary() {
        Stagehand.onFx(() -> {
            stage.plenary(ppwp, RecapUnit.of(FIRST));
            return null;
        });
        hand.settle();
    }

    private void type(String... figures) {
        for (String figure : figures) {
            for (char digit : figure.toCharArray()) {
                hand.robot().type(KeyCode.valueOf("DIGIT" + digit));
            }
            hand.robot().type(KeyCode.ENTER);
        }
        hand.settle();
    }

    private void press(KeyCode... keys) {
        hand.robot().push(keys);
        hand.settle();
    }

    private Node focused() {
        return hand.stage().getScene().getFocusOwner();
    }
}
