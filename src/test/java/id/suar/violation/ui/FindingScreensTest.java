package id.suar.violation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.election.Regime;
import id.suar.fx.Judge;
import id.suar.fx.Look;
import id.suar.i18n.Texts;
import id.suar.violation.FindingBook;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingField;
import id.suar.violation.Samples;
import id.suar.violation.ViolationKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every screen of findings at every size, theme and language; pictures of all of them.
class FindingScreensTest {

    @TempDir
    Path folder;

    @Test
    void listsWithoutAnythingTeach() throws Exception {
        everyLook("finding-list-empty", stage -> {});
    }

    @Test
    void listsShowWhatIsBegunAndWhatIsRecorded() throws Exception {
        everyLook("finding-list", stage -> {
            fill(stage.book);
            stage.hand.robot().interact(() -> stage.frame.shown().refresh());
        });
    }

    @Test
    void formsBeginBlank() throws Exception {
        everyLook("finding-form-blank", stage -> begin(stage));
    }

    @Test
    void formsSayWhatIsMissing() throws Exception {
        everyLook("finding-form-faulty", stage -> {
            begin(stage);
            stage.hand
                    .robot()
                    .interact(() -> stage.hand
                            .<javafx.scene.control.TextInputControl>find("#placeText")
                            .setText("Bulan"));
            stage.hand.robot().press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        });
    }

    @Test
    void formsShowADraftOfASecondVersion() throws Exception {
        everyLook("finding-form", stage -> {
            fill(stage.book);
            open(stage, 1);
        });
    }

    @Test
    void formsOfferKindsWithTheirArticles() throws Exception {
        everyLook("finding-form-kinds", stage -> {
            begin(stage);
            stage.hand.robot().interact(() -> stage.hand.find("#kindText").requestFocus());
            stage.hand.robot().write("uang");
        });
    }

    @Test
    void historiesTellEveryStep() throws Exception {
        everyLook("finding-history", stage -> {
            fill(stage.book);
            open(stage, 1);
            stage.hand.robot().press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
        });
    }

    private interface Scene {
        void play(FindingStage stage);
    }

    private void everyLook(String name, Scene scene) throws Exception {
        List<Look> looks = new ArrayList<>(Look.all());
        looks.add(new Look(1366, 768, false, Texts.INDONESIAN, 200));
        for (Look look : looks) {
            Path data = Files.createDirectory(folder.resolve(name + look.word()));
            try (var stage = FindingStage.show(data, look)) {
                scene.play(stage);
                stage.hand.picture(name);
                assertThat(Judge.truncated(stage.hand.root()))
                        .as(name + look.word())
                        .isEmpty();
                assertThat(Judge.unnamed(stage.hand.root()))
                        .as(name + look.word())
                        .isEmpty();
                assertThat(stage.hand.cssWarnings()).as(name + look.word()).isEmpty();
            }
        }
    }

    private static void begin(FindingStage stage) {
        stage.hand.robot().press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        stage.hand.settle();
    }

    private static void open(FindingStage stage, int row) {
        stage.hand.robot().interact(() -> {
            stage.frame.shown().refresh();
            javafx.scene.control.TableView<?> table = stage.hand.find("#table");
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row);
        });
        stage.hand.robot().type(KeyCode.ENTER);
        stage.hand.settle();
    }

    /// A draft, a finding changed in two places with a change begun, and a few more.
    private static void fill(FindingBook book) {
        ViolationKind copy =
                book.dictionary.find(new Regime("PEMILU"), "kpps_copy").orElseThrow();
        ViolationKind money =
                book.dictionary.find(new Regime("PILKADA"), "money_voters").orElseThrow();
        var id = book.recorder.record(Samples.finding(suspected(copy)));
        var seen = book.findings.find(id).orElseThrow();
        var one = suspected(copy);
        one.put(FindingField.WHAT, "Salinan C.Hasil tidak diberikan kepada saksi dan pengawas");
        book.recorder.amend(seen, Samples.finding(one));
        var other = suspected(copy);
        other.put(FindingField.NOTE, "Ketua KPPS menyerahkan salinan pada 15 Februari pukul 09.00.");
        book.recorder.amend(seen, Samples.finding(other));
        book.drafts.save(
                FindingDrafts.of(id),
                Map.copyOf(merged(one, Map.of(FindingField.SPOT, "Balai desa, ruang pertemuan"))));
        book.drafts.save(
                FindingDrafts.fresh(FindingBook.NOON),
                Map.of(FindingField.WHAT, "Kotak suara tidak tersegel saat tiba", FindingField.PLACE, "64020120"));
        for (int i = 0; i < 12; i++) {
            Map<FindingField, String> texts = suspected(i % 4 == 3 ? money : copy);
            texts.put(FindingField.PLACE, "64020120010%02d".formatted(i + 1));
            texts.put(FindingField.FOUND, i % 4 == 3 ? "2024-11-2" + i % 10 : "2024-02-1" + (4 - i % 3 % 2));
            texts.put(FindingField.OCCURRED, "2024-02-13");
            if (i % 4 == 3) {
                texts.put(FindingField.ELECTION, "");
                texts.put(FindingField.REGIME, "PILKADA");
                texts.put(FindingField.WHAT, "Pembagian uang kepada pemilih pada malam sebelum pemungutan suara");
            }
            book.recorder.record(Samples.finding(texts));
        }
    }

    private static Map<FindingField, String> suspected(ViolationKind kind) {
        return merged(
                Samples.texts(),
                Map.of(
                        FindingField.KIND, kind.key(),
                        FindingField.BASIS, kind.basis(),
                        FindingField.SANCTION, kind.sanction(),
                        FindingField.SUSPECTED, kind.defaultKind()));
    }

    private static Map<FindingField, String> merged(Map<FindingField, String> texts, Map<FindingField, String> more) {
        Map<FindingField, String> all = new java.util.EnumMap<>(texts);
        all.putAll(more);
        return all;
    }
}
