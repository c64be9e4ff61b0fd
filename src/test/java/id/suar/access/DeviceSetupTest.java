package id.suar.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.faults.Office;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceSetupTest {

    @TempDir
    Path folder;

    private final SecureRandom random = new SecureRandom();

    @Test
    void theSameCardAgainChangesNothingAndAnotherIsRefused() throws Exception {
        Path device = folder.resolve("device");
        var setup = new DeviceSetup(device, device.resolve("keys.json"), random);
        try (Office hub = new Office(Files.createDirectories(folder.resolve("hub")))) {
            byte[] card = CardFile.write(hub.card("Panwaslu Samboja"));
            assertThat(setup.init(card, Optional.empty())).isInstanceOf(DeviceSetup.Ready.class);
            byte[] ring = Files.readAllBytes(device.resolve("keys.json"));
            assertThat(setup.init(card, Optional.empty())).isInstanceOf(DeviceSetup.Ready.class);
            assertThat(Files.readAllBytes(device.resolve("keys.json"))).isEqualTo(ring);
            assertThat(setup.init(CardFile.write(hub.card("Other")), Optional.empty()))
                    .isInstanceOf(DeviceSetup.Taken.class);
        }
        assertThat(setup.init("x".getBytes(StandardCharsets.UTF_8), Optional.empty()))
                .isInstanceOf(DeviceSetup.NoCard.class);
    }

    @Test
    void aHubsProfileComesBack() {
        var keys = HubKeys.generate(random);
        var profile = new HubProfile("Bawaslu Kukar", "6402", List.of(), true);
        profile.write(folder, keys);
        assertThat(HubProfile.read(folder)).isEqualTo(profile);
        assertThat(HubProfile.keysIn(folder).id()).isEqualTo(keys.id());
    }
}
