package id.suar.violation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.fx.Look;
import id.suar.violation.record.CaseFilter;
import id.suar.violation.record.CaseKind;
import id.suar.violation.record.CaseRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Form A, reports and initial information written on screen, by keyboard; pictures in every look.
class CaseScreensTest {

    @TempDir
    Path folder;

    @Test
    void aFormABeginsWithWhoWritesItAndIsRecordedUnfinished() {
        try (var stage = FindingStage.show(folder, Look.USUAL)) {
            stage.ctrl(KeyCode.DIGIT2);
            stage.ctrl(KeyCode.N);
            stage.hand.robot().write("Pemilu 2024");
            stage.press(KeyCode.ENTER);
            stage.ctrl(KeyCode.S);

            List<CaseRow> rows = rows(stage);
            assertThat(rows).singleElement().satisfies(row -> {
                assertThat(row.summary().regime().key()).isEqualTo("PEMILU");
                assertThat(row.state()).isEqualTo("draft");
            });
            assertThat(stage.made
                            .cases
                            .find(rows.getFirst().id())
                            .orElseThrow()
                            .answers()
                            .text("officer_name"))
                    .isEqualTo("Pengawas contoh");
        }
    }

    @Test
    void whoReportsIsSealedAlsoInADraftAndComesBackInTheForm() throws IOException {
        try (var stage = FindingStage.show(folder, Look.USUAL)) {
            stage.ctrl(KeyCode.DIGIT2);
            beginReport(stage);
            set(stage, "Nama", "Pelapor Contoh Sekali");
            stage.hand.robot().interact(() -> stage.frame.shown().leave());
            stage.press(KeyCode.ESCAPE);

            assertThat(stage.made.drafts.list()).hasSize(1);
            assertNowhere("Pelapor Contoh Sekali");
            stage.hand.robot().interact(() -> stage.frame.shown().refresh());
            stage.hand
                    .robot()
                    .interact(() -> stage.hand.<TableView<?>>find("#table").requestFocus());
            stage.press(KeyCode.ENTER);
            assertThat(field(stage, "Nama").getText()).isEqualTo("Pelapor Contoh Sekali");

            set(stage, "Rezim hukum", "PEMILU");
            stage.ctrl(KeyCode.S);
            assertThat(rows(stage)).hasSize(1);
            assertThat(stage.made.drafts.list()).isEmpty();
            assertNowhere("Pelapor Contoh Sekali");
        }
    }

    @Test
    void anotherRegimeIsAnotherFormAndWhatWasTypedGoesAlong() {
        try (var stage = FindingStage.show(folder, Look.USUAL)) {
            stage.ctrl(KeyCode.DIGIT2);
            beginReport(stage);
            set(stage, "Peristiwa", "Uang dibagikan");
            set(stage, "Rezim hukum", "PILKADA");

            assertThat(stage.hand.<Label>find("#subtitle").getText()).startsWith("Formulir Laporan Pemilihan");
            assertThat(field(stage, "Peristiwa").getText()).isEqualTo("Uang dibagikan");
        }
    }

    @Test
    void whatTheLawAsksIsTickedWhileTheReportIsTyped() {
        try (var stage = FindingStage.show(folder, Look.USUAL)) {
            fill(stage);
            stage.ctrl(KeyCode.DIGIT2);
            stage.hand.robot().interact(() -> stage.frame.shown().refresh());
            openReport(stage);
            assertThat(texts(stage)).contains("syarat materiel, uraian kejadian: uraian belum ada");

            set(stage, "Uraian kejadian", "Dua orang membagikan amplop.");
            assertThat(texts(stage))
                    .contains("syarat materiel, uraian kejadian: terpenuhi")
                    .anyMatch(text -> text.startsWith("Dapat dilengkapi paling lambat Kamis, 22 Feb 2024"));
        }
    }

    @Test
    void whatIsTypedAfterASaveThatChangedNothingIsKept() {
        try (var stage = FindingStage.show(folder, Look.USUAL)) {
            fill(stage);
            stage.ctrl(KeyCode.DIGIT2);
            stage.hand.robot().interact(() -> stage.frame.shown().refresh());
            openReport(stage);
            stage.ctrl(KeyCode.S);
            set(stage, "Tempat kejadian", "Balai desa");
            stage.hand.robot().interact(() -> stage.frame.shown().leave());

            assertThat(stage.made.drafts.list()).hasSize(1);
        }
    }

    @Test
    void personsAreOpenedForAReasonAndAPaperTellsOfThemThen() throws IOException {
        try (var stage = FindingStage.show(folder, Look.USUAL)) {
            fill(stage);
            stage.ctrl(KeyCode.DIGIT2);
            stage.hand.robot().interact(() -> {
                stage.frame.shown().refresh();
                stage.hand.<TableView<?>>find("#table").requestFocus();
            });
            openReport(stage);
            stage.file = Optional.of(folder.resolve("tanda-bukti.pdf"));
            print(stage, "receipt");
            assertThat(Files.readString(stage.file.get())).isEqualTo("receipt {}");

            set(stage, "Alasan membuka", "ya");
            stage.hand.robot().interact(() -> button(stage, "Buka").fire());
            assertThat(texts(stage)).contains("alasan terlalu pendek");
            set(stage, "Alasan membuka", "dicetak untuk pelapor");
            stage.hand.robot().interact(() -> button(stage, "Buka").fire());
            assertThat(texts(stage)).contains("Nama: Pelapor contoh");
            print(stage, "receipt");
            assertThat(Files.readString(stage.file.get())).isEqualTo("receipt {reporter.name=Pelapor contoh}");
        }
    }

    private static void beginReport(FindingStage stage) {
        stage.hand
                .robot()
                .press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.N)
                .release(KeyCode.SHIFT, KeyCode.CONTROL);
        stage.hand.settle();
    }

    private static void openReport(FindingStage stage) {
        stage.hand.robot().interact(() -> {
            TableView<?> table = stage.hand.find("#table");
            int report = 0;
            for (int i = 0; i < table.getItems().size(); i++) {
                report = "Laporan".equals(table.getColumns().get(1).getCellData(i)) ? i : report;
            }
            table.getSelectionModel().clearAndSelect(report);
        });
        stage.press(KeyCode.ENTER);
    }

    private static void print(FindingStage stage, String purpose) {
        stage.hand
                .robot()
                .interact(() -> stage.hand.<MenuButton>find("#printButton").getItems().stream()
                        .filter(item -> item.getText().startsWith("Tanda Bukti Penyampaian"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(purpose))
                        .fire());
        stage.hand.settle();
    }

    private static Button button(FindingStage stage, String text) {
        return stage.hand.robot().from(stage.hand.root()).lookup(".button").<Button>queryAll().stream()
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }

    private static List<String> texts(FindingStage stage) {
        stage.hand.settle();
        return stage.hand.robot().from(stage.hand.root()).lookup(".label").<Label>queryAll().stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void everyScreenAtEveryLook() throws Exception {
        List<Look> looks = new ArrayList<>(Look.all());
        looks.add(Look.large());
        for (Look look : looks) {
            Path data = Files.createDirectory(folder.resolve(look.word()));
            try (var stage = FindingStage.show(data, look)) {
                stage.ctrl(KeyCode.DIGIT2);
                stage.judge("cases-empty");
                fill(stage);
                stage.hand.robot().interact(() -> stage.frame.shown().refresh());
                stage.judge("cases");
                stage.hand.robot().interact(() -> {
                    TableView<?> table = stage.hand.find("#table");
                    table.requestFocus();
                    table.getSelectionModel().clearAndSelect(0);
                });
                stage.press(KeyCode.ENTER);
                stage.judge("case-form-a");
                stage.press(KeyCode.ESCAPE);
                beginReport(stage);
                stage.judge("case-report");
                assertThat(stage.hand.<ScrollPane>find("#scroll").getContent().minWidth(-1))
                        .as("nothing goes out of sight to the right, %s", look.word())
                        .isLessThanOrEqualTo(stage.hand
                                .<ScrollPane>find("#scroll")
                                .getViewportBounds()
                                .getWidth());
            }
        }
    }

    private static void fill(FindingStage stage) {
        stage.made.recorder.record(
                CaseKind.FORM_A,
                Map.of(
                        "regime", "PEMILU",
                        "officer_name", "Pengawas contoh",
                        "act.1.form", "direct",
                        "act.1.from", "2024-02-14T07:00",
                        "act.1.place", "6402012001001",
                        "summary", "Pengawasan pemungutan suara di TPS 001",
                        "has_violation", "yes",
                        "v.event", "Salinan C.Hasil tidak diberikan kepada saksi"));
        stage.made.recorder.record(
                CaseKind.REPORT,
                Map.of(
                        "regime", "PEMILU",
                        "event.what", "Pembagian uang pada masa tenang",
                        "event.place", "6402012001",
                        "event.known_on", "2024-02-12",
                        "reporter.name", "Pelapor contoh"));
        stage.made.recorder.record(
                CaseKind.INITIAL_INFO,
                Map.of(
                        "regime",
                        "PEMILU",
                        "received_at",
                        "2024-02-10",
                        "summary",
                        "Kabar lewat telepon tentang spanduk di sekolah"));
    }

    private static List<CaseRow> rows(FindingStage stage) {
        return stage.made.cases.list(CaseFilter.ALL, 0, 10).rows();
    }

    private static void set(FindingStage stage, String name, String text) {
        stage.hand.robot().interact(() -> field(stage, name).setText(text));
        stage.hand.settle();
    }

    /// The field under a name.
    private static TextInputControl field(FindingStage stage, String name) {
        return stage.hand.robot().from(stage.hand.root()).lookup(".text-input").<TextInputControl>queryAll().stream()
                .filter(one -> one.getAccessibleText() != null
                        && one.getAccessibleText().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    private void assertNowhere(String text) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as("%s", file)
                        .doesNotContain(text);
            }
        }
    }
}
