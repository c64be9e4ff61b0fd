package id.suar.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.faults.Office;
import id.suar.faults.SteppedClock;
import id.suar.fx.InlineTasks;
import id.suar.fx.Theme;
import id.suar.i18n.Texts;
import id.suar.sync.DeliveryState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsModelTest {

    @TempDir
    Path folder;

    private Office office;
    private TestDevice device;
    private SettingsModel model;
    private int restyled;

    @BeforeEach
    void open() throws IOException {
        office = new Office(folder);
        device = new TestDevice(folder, office, Optional.empty());
        model = new SettingsModel(
                device.desk,
                new InlineTasks(),
                Texts.of(Texts.INDONESIAN),
                new TestDevice.Always(device.stick),
                () -> restyled++);
    }

    @AfterEach
    void close() {
        device.close();
        office.close();
    }

    private Settings onDisk() {
        return SettingsFile.open(folder.resolve("settings.json"), new SteppedClock())
                .current();
    }

    @Test
    void whatIsChosenIsSeenAndSavedAtOnce() {
        model.theme().set(Theme.Choice.DARK);
        model.textPercent().set(150);
        assertThat(restyled).isEqualTo(2);
        assertThat(onDisk().theme()).isEqualTo(Theme.Choice.DARK);
        assertThat(onDisk().textPercent()).isEqualTo(150);
    }

    @Test
    void aKeyChangesWhatTheScreenShows() {
        model.change(now -> now.withTextPercent(now.textPercent() + 300));
        assertThat(model.textPercent().get()).isEqualTo(Settings.MOST_TEXT);
        model.change(now -> now.withTextPercent(now.textPercent() + 10));
        assertThat(restyled).isEqualTo(1);
    }

    @Test
    void anAddressIsTakenWhenItIsOneAndTriedAtOnce() {
        model.address("hub.example");
        assertThat(model.addressFault().get()).contains("http://");
        assertThat(onDisk().hub()).isEmpty();
        model.address(" https://hub.example ");
        assertThat(model.addressFault().get()).isEmpty();
        assertThat(onDisk().hub()).hasValue(URI.create("https://hub.example"));
        assertThat(device.schedule.waiting()).isEqualTo(1);
    }

    @Test
    void sendingByItselfIsSwitchedOff() {
        model.automatic().set(false);
        assertThat(onDisk().automatic()).isFalse();
        model.thumbnailsOnly().set(true);
        assertThat(onDisk().thumbnailsOnly()).isTrue();
        assertThat(device.desk.deliveries().state()).isEqualTo(new DeliveryState.Off());
    }

    @Test
    void verifiesAndBacksUpAndSaysWhatCameOfIt() throws IOException {
        device.laptop.notes(4);
        model.verify();
        assertThat(model.result().get()).isEqualTo("Utuh: 4 catatan diperiksa.");
        model.backup();
        assertThat(model.result().get()).startsWith("Cadangan tersimpan: ");
        try (var files = Files.list(device.stick)) {
            assertThat(files).singleElement().asString().endsWith(".suar-backup");
        }
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void saysThatKeysWithoutAPinHaveTheFilesPermissionsOnly() {
        assertThat(model.keys()).contains("hanya izin berkas");
    }
}
