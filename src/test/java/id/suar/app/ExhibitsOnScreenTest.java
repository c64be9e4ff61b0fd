package id.suar.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.evidence.Custodian;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.MadePictures;
import id.suar.evidence.custody.Described;
import id.suar.faults.Office;
import id.suar.faults.SteppedClock;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.violation.record.CaseKind;
import id.suar.violation.record.CaseRecorder.Recorded;
import id.suar.violation.record.ui.CaseSection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The evidence of a case in the whole program: from its form by keyboard, described, seen; pictures in every look.
class ExhibitsOnScreenTest {

    @TempDir
    Path temporary;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(temporary);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aPieceIsDescribedFromItsCaseByKeyboard() throws Exception {
        Path folder = temporary.resolve("device");
        EvidenceId photo = begun(folder, Look.USUAL);
        try (var desktop = OpenedDesktop.shipped(folder, Look.USUAL, new SteppedClock())) {
            evidence(desktop);
            desktop.hand.until(() -> texts(desktop).contains("Foto atau video saat uang atau barang diberikan"));
            click(desktop, "Keterangan…");
            desktop.hand.until(() -> desktop.hand.root().lookup("#saveButton") != null
                    && desktop.hand.root().getScene().getFocusOwner() instanceof ComboBox<?>);
            desktop.hand.robot().type(KeyCode.DOWN).type(KeyCode.ENTER);
            desktop.hand.until(() -> desktop.hand.root().getScene().getFocusOwner() instanceof TextInputControl);
            desktop.hand.robot().write("Amplop di meja tamu");
            desktop.hand.robot().type(KeyCode.ESCAPE);
            desktop.hand.until(() -> desktop.hand.root().lookup("#cards") != null);
            click(desktop, "Keterangan…");
            desktop.hand.until(() -> desktop.hand.root().lookupAll(".text-field").stream()
                    .anyMatch(node -> ((TextInputControl) node).getText().equals("Amplop di meja tamu")));
            // Twice in a hurry: one entry, and one screen back.
            desktop.hand
                    .robot()
                    .press(KeyCode.CONTROL)
                    .type(KeyCode.S)
                    .type(KeyCode.S)
                    .release(KeyCode.CONTROL);
            desktop.hand.until(() -> texts(desktop).contains("1. Amplop di meja tamu"));
        }
        try (DeviceSpace space = space(folder)) {
            assertThat(Described.of(space.rooms().evidence().custody(photo)).text("title"))
                    .isEqualTo("Amplop di meja tamu");
            assertThat(space.rooms().evidence().custody(photo)).hasSize(2);
        }
    }

    @Test
    void pictures() throws Exception {
        for (Look look : Look.all()) {
            Path folder = temporary.resolve(look.word());
            begun(folder, look);
            try (var desktop = OpenedDesktop.shipped(folder, look, new SteppedClock())) {
                evidence(desktop);
                desktop.hand.until(() -> !desktop.hand
                        .root()
                        .lookupAll(".exhibit-picture ImageView")
                        .isEmpty());
                desktop.look("exhibits");
                click(desktop, look.language().getLanguage().equals("en") ? "Describe…" : "Keterangan…");
                desktop.hand.until(() -> desktop.hand.root().lookup("#paper") != null
                        && desktop.hand.root().lookup("#cards") == null);
                desktop.look("exhibit-description");
            }
        }
    }

    /// A Form A with a photo and a file of another kind, one of them described.
    private EvidenceId begun(Path folder, Look look) throws Exception {
        OpenedDesktop.device(folder, office.card("Pengawas contoh"), Optional.empty());
        try (DeviceSpace space = space(folder)) {
            EvidenceId photo = taken(space, "amplop.jpg", MadePictures.jpeg(400, 300, 1));
            EvidenceId sound = taken(space, "rekaman.bin", new byte[20_000]);
            space.custodyRecorder()
                    .describe(
                            sound,
                            Map.of("kind", "audio", "source", "witness", "shows", "witness", "original", "copy"));
            var done = (Recorded.Done) space.caseRecorder()
                    .record(
                            CaseKind.FORM_A,
                            Map.of(
                                    "regime", "PEMILU",
                                    "has_violation", "yes",
                                    "v.event", "Uang dibagikan pada masa tenang (contoh)",
                                    "v.type", "money_quiet",
                                    "v.means", photo + " amplop di meja\n" + sound + " rekaman percakapan"));
            String place =
                    CaseSection.place(space.rooms().cases().find(done.id()).orElseThrow());
            OpenedDesktop.settings(folder, look, "\"room\": \"violation\", \"place\": \"" + place + "\"");
            return photo;
        }
    }

    private EvidenceId taken(DeviceSpace space, String name, byte[] bytes) throws Exception {
        Path file =
                Files.write(Files.createDirectories(temporary.resolve("files")).resolve(name), bytes);
        return ((Custodian.Taken.Kept) space.custodian().take(file)).item().content();
    }

    private static DeviceSpace space(Path folder) {
        return ((DeviceSpace.Opening.Open) DeviceSpace.open(new DataFolder(folder), new SteppedClock())).space();
    }

    private static void evidence(OpenedDesktop desktop) {
        desktop.untilShown("#exhibitsButton");
        desktop.hand.robot().press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        desktop.untilShown("#cards");
    }

    private static void click(OpenedDesktop desktop, String text) {
        Stagehand.onFx(() -> {
            desktop.hand.root().lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(button -> button.getText().equals(text))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
    }

    private static List<String> texts(OpenedDesktop desktop) {
        return desktop.hand.root().lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
