package id.suar.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

    private static final Optional<char[]> NO_PIN = Optional.empty();

    @TempDir
    Path folder;

    private final SecureRandom random = new SecureRandom();
    private final SealingPair hub = SealingPair.generate(random);
    private final DeviceKeys keys = DeviceKeys.generate(random);
    private Path file;
    private KeyRing ring;

    @BeforeEach
    void ring() {
        file = folder.resolve("keys.json");
        ring = new KeyRing(file);
    }

    @Test
    void withoutPinOnlyTheFilesPermissionsProtectIt() throws Exception {
        ring.write(keys, NO_PIN, hub.open(), random);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(ring.hasPin()).isFalse();
        assertThat(opened(ring.open(NO_PIN))).isEqualTo(keys.secrets());
    }

    @Test
    void withPinItOpensWithThatPinOnlyAndHoldsNothingInClear() throws Exception {
        ring.write(keys, pin("240214"), hub.open(), random);

        assertThat(ring.hasPin()).isTrue();
        assertThat(opened(ring.open(pin("240214")))).isEqualTo(keys.secrets());
        assertThat(ring.open(pin("240215"))).isInstanceOf(Unlocked.WrongPin.class);
        assertThat(ring.open(NO_PIN)).isInstanceOf(Unlocked.PinNeeded.class);
        assertThat(Files.readString(file)).doesNotContain("secrets");
    }

    @Test
    void aLostPinIsMendedByTheHubAndByNobodyElse() throws Exception {
        ring.write(keys, pin("240214"), hub.open(), random);
        byte[] copy = Files.readAllBytes(file);

        assertThat(KeyRing.recover(copy, hub).map(DeviceKeys::secrets)).hasValue(keys.secrets());
        assertThat(KeyRing.recover(copy, SealingPair.generate(random))).isEmpty();
    }

    @Test
    void whatIsNotARingAnyMoreIsSaidSo() throws Exception {
        assertThat(ring.open(NO_PIN)).isInstanceOf(Unlocked.Damaged.class);
        ring.write(keys, NO_PIN, hub.open(), random);
        String whole = Files.readString(file);
        for (String broken : new String[] {
            "",
            "{}",
            whole.substring(0, whole.length() / 2),
            whole.replace("\"version\" : 1", "\"version\" : 9"),
            whole.replace("secrets", "secret"),
            whole.replaceAll("\"signing\" : \"[^\"]*\"", "\"signing\" : \"AAAA\""),
            "x".repeat(20_000)
        }) {
            Files.writeString(file, broken, StandardCharsets.UTF_8);
            assertThat(ring.open(NO_PIN)).as(broken).isInstanceOf(Unlocked.Damaged.class);
        }
    }

    @Test
    void aRingCannotAskForAllMemory() throws Exception {
        ring.write(keys, pin("1"), hub.open(), random);
        Files.writeString(file, Files.readString(file).replace("65536", "2000000000"));
        assertThat(ring.open(pin("1"))).isInstanceOf(Unlocked.Damaged.class);
    }

    @Test
    void hubKeysComeBackFromTheirFile() throws Exception {
        var hubKeys = HubKeys.generate(random);
        hubKeys.write(folder.resolve("hub-keys.json"));

        var read = HubKeys.read(folder.resolve("hub-keys.json"));
        assertThat(read.id()).isEqualTo(hubKeys.id()).hasSize(16);
        assertThat(read.sealing().secret()).isEqualTo(hubKeys.sealing().secret());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("hub-keys.json"))))
                .isEqualTo("rw-------");
    }

    private static Optional<char[]> pin(String digits) {
        return Optional.of(digits.toCharArray());
    }

    private static byte[] opened(Unlocked unlocked) {
        return ((Unlocked.Open) unlocked).keys().secrets();
    }
}
