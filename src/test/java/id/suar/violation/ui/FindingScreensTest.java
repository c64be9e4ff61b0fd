package id.suar.violation.ui;

import id.suar.election.Regime;
import id.suar.fx.Look;
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
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every screen of findings at every size, theme and language; pictures of all of them.
class FindingScreensTest {

    @TempDir
    Path folder;

    @Test
    void everyScreenAtEveryLook() throws Exception {
        List<Look> looks = new ArrayList<>(Look.all());
        looks.add(Look.large());
        for (Look look : looks) {
            Path data = Files.createDirectory(folder.resolve(look.word()));
            try (var stage = FindingStage.show(data, look)) {
                if (Look.few().contains(look)) {
                    begin(stage);
                }
                play(stage);
            }
        }
    }

    private static void begin(FindingStage stage) {
        stage.judge("finding-list-empty");
        stage.ctrl(KeyCode.N);
        stage.judge("finding-form-blank");
        stage.type("#kindText", "uang");
        stage.judge("finding-form-kinds");
        stage.type("#placeText", "Bulan");
        stage.ctrl(KeyCode.S);
        stage.judge("finding-form-faulty");
        stage.press(KeyCode.ESCAPE);
        stage.book.drafts.list().forEach(draft -> stage.book.drafts.drop(draft.key()));
    }

    private static void play(FindingStage stage) {
        fill(stage.book);
        stage.hand.robot().interact(() -> stage.frame.shown().refresh());
        stage.judge("finding-list");
        openConflict(stage);
        stage.judge("finding-form");
        stage.ctrl(KeyCode.H);
        stage.judge("finding-history");
    }

    private static void openConflict(FindingStage stage) {
        stage.hand.robot().interact(() -> {
            stage.frame.shown().refresh();
            TableView<FindingRow> table = stage.hand.find("#table");
            table.requestFocus();
            table.getItems().stream()
                    .filter(row -> row.changes().conflict())
                    .forEach(table.getSelectionModel()::select);
        });
        stage.press(KeyCode.ENTER);
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
