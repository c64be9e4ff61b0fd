package id.suar.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.faults.Office;
import id.suar.faults.SteppedClock;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.sync.SqlFeedOwn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real window on a real folder, with a real hub on loopback.
class DesktopWindowTest {

    @TempDir
    Path temporary;

    private Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(temporary);
        folder = temporary.resolve("device");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void device(Optional<char[]> pin) {
        OpenedDesktop.device(folder, office.card("Pengawas contoh"), pin);
        OpenedDesktop.settings(folder, Look.USUAL, "\"hub\": \"" + office.address() + "\"");
    }

    private OpenedDesktop desktop() {
        return OpenedDesktop.on(folder, Look.USUAL, new SteppedClock());
    }

    @Test
    void whatIsRecordedIsSavedSentAndSignedForWithoutATouch() {
        device(Optional.empty());
        try (var desktop = desktop()) {
            desktop.untilStatus("semua diterima");
            desktop.hand.robot().write("hujan deras").type(KeyCode.ENTER);
            desktop.hand.until(() -> desktop.facts().contains("1 tersimpan"));
            desktop.hand.until(() -> desktop.facts().contains("1 diterima"));
            desktop.untilStatus("semua diterima");
        }
        assertThat(office.journals.heads())
                .filteredOn(head -> !SqlFeedOwn.in(office.db).contains(head.journal()))
                .singleElement()
                .satisfies(head -> assertThat(head.seq()).isEqualTo(1));
    }

    @Test
    void opensWhereItWas() {
        device(Optional.empty());
        try (var desktop = desktop()) {
            desktop.hand.robot().press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
            desktop.untilShown("#palette-typed");
            desktop.hand.robot().write("muara muntai");
            desktop.hand.until(() -> palette(desktop).getItems().size() == 1);
            desktop.hand.robot().type(KeyCode.ENTER);
            assertThat(desktop.hand.stage().getTitle()).startsWith("Catatan muara muntai");
            desktop.hand.robot().type(KeyCode.F8);
            assertThat(desktop.hand.stage().getTitle()).startsWith("Kotak keluar");
        }
        try (var desktop = desktop()) {
            assertThat(desktop.hand.stage().getTitle()).startsWith("Catatan muara muntai");
            desktop.hand.robot().type(KeyCode.ESCAPE);
            assertThat(desktop.hand.stage().getTitle()).startsWith("Catatan —");
        }
    }

    @Test
    void theOutboxShowsWhatWaitsAndWhy() {
        device(Optional.empty());
        office.enrolments.revoke(office.enrolments.list().getFirst().device(), office.clock.instant());
        try (var desktop = desktop()) {
            desktop.hand.robot().write("satu").type(KeyCode.ENTER);
            desktop.untilStatus("dicabut");
            desktop.hand.robot().type(KeyCode.F8);
            desktop.hand.until(() -> ((TableView<?>) desktop.hand.root().lookup("#table"))
                            .getItems()
                            .size()
                    == 1);
            assertThat(texts(desktop)).contains("Hub telah mencabut perangkat ini");
        }
    }

    @Test
    void aPinIsAskedForWhenTheWindowOpensAndRecordingDoesNotWaitForIt() {
        device(Optional.of("rahasia".toCharArray()));
        try (var desktop = desktop()) {
            desktop.untilShown("#pin");
            desktop.hand.robot().type(KeyCode.ESCAPE);
            desktop.untilStatus("PIN diperlukan");
            desktop.hand.robot().write("satu").type(KeyCode.ENTER);
            desktop.hand.until(() -> desktop.facts().contains("1 tersimpan"));
            desktop.hand.robot().type(KeyCode.F9);
            desktop.untilShown("#pin");
            desktop.hand.robot().write("salah").type(KeyCode.ENTER);
            desktop.hand.until(() -> texts(desktop).contains("PIN salah"));
            desktop.hand.robot().write("rahasia").type(KeyCode.ENTER);
            desktop.untilStatus("semua diterima");
        }
    }

    @Test
    void anEmptyFolderAsksForACardAndAFolderOfADeviceGoesOn() {
        try (var desktop = desktop()) {
            desktop.untilShown("#choose");
            assertThat(texts(desktop)).contains("Selamat datang");
        }
        device(Optional.empty());
        try (var desktop = desktop()) {
            desktop.untilShown("#note");
        }
    }

    @Test
    void aFolderThatIsInUseSaysSo() {
        device(Optional.empty());
        try (var first = desktop()) {
            first.untilShown("#note");
            var second = desktop();
            assertThat(texts(second)).contains("Suar sudah terbuka");
            assertThat(second.leave()).isEqualTo(4);
            second.hand.close();
        }
    }

    @Test
    void aDamagedFolderShowsACodeToReadOverThePhone() throws Exception {
        device(Optional.empty());
        Files.writeString(folder.resolve("suar.db"), "this is no database ".repeat(500));
        var desktop = desktop();
        desktop.untilShown(".error-code");
        assertThat(desktop.leave()).isEqualTo(1);
        desktop.hand.close();
    }

    @Test
    void aCorruptSettingsFileIsKeptAsideAndTheUserIsTold() throws Exception {
        device(Optional.empty());
        Files.writeString(folder.resolve("settings.json"), "{\"theme\": \"DA");
        try (var desktop = desktop()) {
            desktop.hand.until(() -> texts(desktop).contains("Berkas pengaturan rusak"));
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("settings.json.corrupt-"));
        }
    }

    @Test
    void anotherLanguageIsSpokenAtOnce() {
        device(Optional.empty());
        try (var desktop = desktop()) {
            desktop.hand.robot().press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
            desktop.untilShown("#language");
            Stagehand.onFx(() -> {
                javafx.scene.control.ComboBox<Optional<String>> box = language(desktop);
                box.setValue(Optional.of("en"));
                return null;
            });
            desktop.hand.until(() -> texts(desktop).contains("saved here"));
        }
    }

    @SuppressWarnings("unchecked")
    private static javafx.scene.control.ComboBox<Optional<String>> language(OpenedDesktop desktop) {
        return (javafx.scene.control.ComboBox<Optional<String>>)
                desktop.hand.root().lookup("#language");
    }

    private static javafx.scene.control.ListView<?> palette(OpenedDesktop desktop) {
        return (javafx.scene.control.ListView<?>) desktop.hand.root().lookup("#palette-hits");
    }

    /// Everything that can be read.
    private static String texts(OpenedDesktop desktop) {
        var all = new StringBuilder();
        desktop.hand.root().lookupAll(".label").forEach(node -> {
            if (node.isVisible()) {
                all.append(((Labeled) node).getText()).append('\n');
            }
        });
        return all.toString();
    }
}
