package id.suar.violation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.fx.Look;
import id.suar.journal.EntryId;
import id.suar.violation.FindingField;
import id.suar.violation.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is due and the course of a case, walked by keyboard; pictures in every look.
class CourseScreensTest {

    @TempDir
    Path folder;

    @Test
    void aFindingIsSetByThePlenaryFromTheBoardByKeysAlone() {
        try (var stage = FindingStage.show(folder, Look.USUAL)) {
            EntryId finding = record(stage, "2024-02-14", "Salinan C.Hasil tidak diberikan");
            stage.ctrl(KeyCode.DIGIT3);
            assertThat(stage.hand.<Label>find("#summary").getText()).startsWith("1 tenggat");
            stage.press(KeyCode.ENTER);

            stage.ctrl(KeyCode.S);
            assertThat(stage.hand.<Label>find("#refusal").getText()).contains("nomor resmi", "berita acara", "kuorum");
            assertThat(state(stage, finding)).isEqualTo("to_plenary");

            stage.press(KeyCode.ENTER);
            stage.write("22/2/2024 10.00");
            stage.press(KeyCode.ENTER);
            stage.press(KeyCode.DOWN);
            stage.press(KeyCode.ENTER);
            stage.write("12/BA/II/2024");
            stage.press(KeyCode.ENTER);
            stage.write("Anggota satu\nAnggota dua");
            stage.ctrl(KeyCode.S);

            assertThat(stage.hand.<Label>find("#refusal").getText()).isEmpty();
            assertThat(state(stage, finding)).isEqualTo("set");
            assertThat(stage.book.courses.find(finding).orElseThrow().number())
                    .as("the one that was proposed")
                    .matches("001/TM/PL/Kab/23\\.07/[IVX]+/2024");
            assertThat(stage.frame.said).contains("Langkah tersimpan di sini");
            stage.press(KeyCode.ESCAPE);
            assertThat(stage.hand.<TableView<?>>find("#table").getItems()).isEmpty();
        }
    }

    @Test
    void whatIsLateIsToldWhereTheRoomIsNamed() {
        try (var stage = FindingStage.show(folder, Look.USUAL)) {
            record(stage, "2024-02-01", "Lewat waktu");
            record(stage, "2024-02-14", "Masih cukup waktu");
            stage.hand.robot().interact(stage.room::refresh);

            assertThat(stage.room.due().get()).isEqualTo(1);
        }
    }

    @Test
    void whatBeginsToPressIsSaidOnceAndNothingElse() {
        try (var stage = FindingStage.show(folder, Look.USUAL)) {
            record(stage, "2024-02-14", "Masih cukup waktu");
            stage.hand.robot().interact(stage.room::refresh);
            assertThat(stage.frame.said).noneMatch(said -> said.contains("mendesak"));

            record(stage, "2024-02-01", "Lewat waktu");
            stage.hand.robot().interact(stage.room::refresh);
            stage.hand.robot().interact(stage.room::refresh);
            assertThat(stage.frame.said)
                    .filteredOn(said -> said.contains("mendesak"))
                    .singleElement()
                    .asString()
                    .startsWith("Satu tenggat mendesak: pleno menetapkan");
        }
    }

    @Test
    void everyScreenAtEveryLook() throws Exception {
        List<Look> looks = new ArrayList<>(Look.all());
        looks.add(Look.large());
        for (Look look : looks) {
            Path data = Files.createDirectory(folder.resolve(look.word()));
            try (var stage = FindingStage.show(data, look)) {
                stage.ctrl(KeyCode.DIGIT3);
                stage.judge("due-empty");
                record(stage, "2024-02-01", "Pembagian uang kepada pemilih pada malam sebelum pemungutan suara");
                record(stage, "2024-02-06", "Kotak suara tidak tersegel saat tiba di TPS");
                record(stage, "2024-02-14", "Salinan C.Hasil tidak diberikan kepada saksi dan pengawas");
                stage.hand.robot().interact(() -> stage.frame.shown().refresh());
                stage.judge("due");
                stage.press(KeyCode.ENTER);
                stage.ctrl(KeyCode.S);
                stage.judge("course-refused");
                stage.press(KeyCode.DOWN);
                stage.judge("course");
            }
        }
    }

    private static EntryId record(FindingStage stage, String found, String what) {
        EntryId id =
                stage.book.recorder.record(Samples.finding(Map.of(FindingField.FOUND, found, FindingField.WHAT, what)));
        stage.hand.robot().interact(() -> stage.frame.shown().refresh());
        return id;
    }

    private static String state(FindingStage stage, EntryId finding) {
        return stage.book.courses.find(finding).orElseThrow().state().state().orElse("");
    }
}
