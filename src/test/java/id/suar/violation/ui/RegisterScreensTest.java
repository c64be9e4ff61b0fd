package id.suar.violation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Role;
import id.suar.fx.Look;
import id.suar.journal.EntryId;
import id.suar.violation.FindingField;
import id.suar.violation.Samples;
import id.suar.violation.course.CaseStepper;
import id.suar.violation.flow.CaseEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The register on screen, by keyboard; pictures in every look.
class RegisterScreensTest {

    @TempDir
    Path folder;

    @Test
    void linesAreFilteredCountedAndHandedOutByKeysAlone() throws Exception {
        try (var stage = FindingStage.show(folder, Look.USUAL)) {
            cases(stage);
            stage.ctrl(KeyCode.DIGIT4);
            assertThat(stage.hand.<Label>find("#summary").getText()).isEqualTo("3 dari 3 perkara");

            stage.ctrl(KeyCode.F);
            stage.write("kotak");
            assertThat(stage.hand.<TableView<?>>find("#table").getItems()).hasSize(1);
            stage.write(" ");
            stage.hand
                    .robot()
                    .interact(() -> stage.hand.<ComboBox<String>>find("#state").setValue("registered"));
            assertThat(stage.hand.<Label>find("#summary").getText()).isEqualTo("1 dari 3 perkara");

            stage.file = Optional.of(folder.resolve("register.csv"));
            stage.ctrl(KeyCode.E);
            assertThat(Files.readString(folder.resolve("register.csv")))
                    .startsWith("No.,Nomor,")
                    .contains("1,001/TM/PL/Kab/23.07/II/2024,2024-02-20,001/Reg/TM/PL/Kab/23.07/II/2024,")
                    .contains("Diregistrasi")
                    .doesNotContain("Pengawas");

            stage.ctrl(KeyCode.T);
            TableView<?> counts = stage.hand.find("#counts");
            assertThat(counts.isVisible()).isTrue();
            assertThat(counts.getItems()).as("one book, and all").hasSize(2);
            stage.file = Optional.of(folder.resolve("counts.csv"));
            stage.ctrl(KeyCode.E);
            assertThat(Files.readString(folder.resolve("counts.csv"))).contains("Temuan,1,1,0,0,");

            stage.ctrl(KeyCode.T);
            assertThat(stage.hand.<Label>find(".map-said").getText()).contains("Perian", ": 1 perkara, 1 temuan");
            stage.press(KeyCode.ENTER);
            assertThat(stage.hand.<Label>find("#summary").getText())
                    .as("of that village, registered")
                    .isEqualTo("1 dari 3 perkara");
            stage.hand.robot().interact(() -> stage.hand.<Button>find("#place").fire());
            stage.hand.robot().interact(() -> stage.frame.shown().first().requestFocus());
            stage.press(KeyCode.ENTER);
            assertThat(stage.frame.shown().title()).isEqualTo("Perjalanan perkara");
        }
    }

    @Test
    void everyScreenAtEveryLook() throws Exception {
        List<Look> looks = new ArrayList<>(Look.all());
        looks.add(Look.large());
        for (Look look : looks) {
            Path data = Files.createDirectory(folder.resolve(look.word()));
            try (var stage = FindingStage.show(data, look)) {
                stage.ctrl(KeyCode.DIGIT4);
                stage.judge("register-empty");
                cases(stage);
                stage.hand.robot().interact(() -> stage.frame.shown().refresh());
                stage.judge("register");
                stage.ctrl(KeyCode.T);
                stage.judge("register-counts");
                stage.ctrl(KeyCode.T);
                stage.judge("register-map");
            }
        }
    }

    private static void cases(FindingStage stage) {
        EntryId first = record(stage, "2024-02-14", "Salinan C.Hasil tidak diberikan kepada saksi dan pengawas");
        record(stage, "2024-02-06", "Kotak suara tidak tersegel saat tiba di TPS");
        record(stage, "2024-02-01", "Pembagian uang kepada pemilih pada malam sebelum pemungutan suara");
        var plenary =
                Map.of("number", "001/TM/PL/Kab/23.07/II/2024", "plenary", "12/BA/II/2024", "present", "Satu\nDua");
        step(stage, first, Role.KAB_MEMBER, "plenary.set", "2024-02-20T10:00", plenary);
        step(
                stage,
                first,
                Role.KAB_PP_STAFF,
                "registered",
                "2024-02-20T11:00",
                Map.of("number", "001/Reg/TM/PL/Kab/23.07/II/2024"));
        stage.hand.robot().interact(() -> stage.frame.shown().refresh());
    }

    private static void step(
            FindingStage stage, EntryId id, Role role, String event, String at, Map<String, String> fields) {
        var stepper = new CaseStepper(
                stage.book.journal,
                stage.book.courses,
                stage.desk.clock(),
                "anggota",
                role,
                2,
                CourseDesks.numbers(stage.book));
        stepper.advance(id, new CaseEvent(event, LocalDateTime.parse(at), fields));
    }

    private static EntryId record(FindingStage stage, String found, String what) {
        return stage.book.recorder.record(Samples.finding(Map.of(
                FindingField.FOUND,
                found,
                FindingField.WHAT,
                what,
                FindingField.SUSPECTED,
                found.endsWith("14") ? "adm;pidana" : "pidana")));
    }
}
