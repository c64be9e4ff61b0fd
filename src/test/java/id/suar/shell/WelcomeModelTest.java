package id.suar.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.CardFile;
import id.suar.access.DeviceProfile;
import id.suar.access.DeviceSetup;
import id.suar.access.KeyRing;
import id.suar.faults.Office;
import id.suar.fx.InlineTasks;
import id.suar.i18n.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeModelTest {

    @TempDir
    Path folder;

    private Office office;
    private Path card;
    private Path home;
    private WelcomeModel model;
    private int ready;

    @BeforeEach
    void open() throws IOException {
        office = new Office(folder);
        card = folder.resolve("siti.suar-card");
        home = folder.resolve("device");
        Files.write(card, CardFile.write(office.card("Pengawas contoh")));
        var setup = new DeviceSetup(home, home.resolve("keys.json"), new SecureRandom());
        model = new WelcomeModel(
                setup, new InlineTasks(), Texts.of(Texts.INDONESIAN), new TestDevice.Always(card), () -> ready++);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aCardMakesTheFolderADevice() {
        model.choose();
        assertThat(model.card().get())
                .isEqualTo("Kartu sah: Pengawas contoh, Staf Panwaslu Kecamatan. Hub: Bawaslu Kutai Kartanegara.");
        model.begin();

        assertThat(ready).isEqualTo(1);
        assertThat(DeviceProfile.existsIn(home)).isTrue();
        assertThat(new KeyRing(home.resolve("keys.json")).hasPin()).isFalse();
    }

    @Test
    void aDroppedCardAndAPinThatWasTypedTwice() {
        model.dropped(List.of(card.toFile()));
        model.pin().set("rahasia");
        model.pinAgain().set("rahasi");
        model.begin();
        assertThat(model.message().get()).isEqualTo("Kedua PIN tidak sama.");
        assertThat(ready).isZero();
        model.pinAgain().set("rahasia");
        model.begin();

        assertThat(ready).isEqualTo(1);
        assertThat(new KeyRing(home.resolve("keys.json")).hasPin()).isTrue();
    }

    @Test
    void aShortPinIsNotTaken() {
        model.choose();
        model.pin().set("123");
        model.pinAgain().set("123");
        model.begin();
        assertThat(model.message().get()).contains("paling sedikit 6");
        assertThat(DeviceProfile.existsIn(home)).isFalse();
    }

    @Test
    void withoutACardNothingBegins() {
        model.begin();
        assertThat(model.message().get()).isEqualTo("Pilih kartu pendaftaran dahulu.");
    }

    @Test
    void aChangedCardIsToldApartFromAnotherFile() throws IOException {
        String text = Files.readString(card).replace("Pengawas", "Pengamas");
        Files.write(card, text.getBytes(StandardCharsets.UTF_8));
        model.choose();
        assertThat(model.message().get()).contains("[K-03]");
        assertThat(model.chosen().get()).isFalse();
        Files.writeString(card, "a letter");
        model.choose();
        assertThat(model.message().get()).contains("[K-01]");
    }
}
