package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.app.DataFolder;
import id.suar.app.DeviceSpace;
import id.suar.db.Database;
import id.suar.evidence.MadePictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `verify`, `rebuild`, `backup` and `restore` as scripts use them: what was changed is found, whatever it was.
class VerifyCommandTest {

    @TempDir
    Path root;

    private TwoFolders folders;

    @BeforeEach
    void record() throws IOException {
        folders = new TwoFolders(root, "6402");
        Path file = Files.writeString(
                root.resolve("in.csv"), "kode_tps,paslon1,suara_sah\n6402012001001,151,152\n6402012001002,,7\n");
        assertThat(folders.onDevice("count", "import", file.toString(), "--contest", "PPWP")
                        .exit())
                .isZero();
        folders.deliver();
    }

    @Test
    void whatNobodyTouchedIsSound() {
        assertThat(folders.onDevice("verify").exit()).isZero();
        assertThat(folders.atHub("verify", "--json").out()).contains("\"sound\" : true");
    }

    /// Bodies are no texts: the change is one that a decoder of texts would not see.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE entry SET bytes = substr(bytes, 1, 9) || x'FE' || substr(bytes, 11) WHERE seq = 1",
                "UPDATE entry SET hash = substr(hash, 1, 31) || x'FE' WHERE seq = 2",
                "UPDATE count_sheet SET sheet = substr(sheet, 1, length(sheet) - 1) || x'F7'",
                "UPDATE count_sheet SET actor = actor || '.'",
                "UPDATE receipt SET signed = substr(signed, 1, 50) || x'FE' || substr(signed, 52)",
                "UPDATE receipt SET through = through + 1",
                "UPDATE receipt SET hash = zeroblob(32)",
                "UPDATE journal SET head = head + 1"
            })
    void whatWasChangedIsFound(String change) {
        try (Database db = Database.open(folders.device.resolve("suar.db"))) {
            db.writing(handle -> handle.execute(change));
        }
        var spoken = folders.onDevice("verify");

        assertThat(spoken.exit()).as(spoken.out()).isEqualTo(ExitCode.UNSOUND);
        assertThat(spoken.out().lines()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"suar.db", "device.suar-card"})
    void aFileThatCannotBeReadIsFound(String name) throws IOException {
        Path file = folders.device.resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        bytes[3] ^= 1;
        Files.write(file, bytes);
        var spoken = folders.onDevice("verify", "--json");

        assertThat(spoken.exit()).isEqualTo(ExitCode.UNSOUND);
        assertThat(spoken.out()).contains("\"sound\" : false");
    }

    /// One bit of a photo, with keys that are open and with keys that are not here.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPhotoThatWasChangedIsNamed(boolean closed) throws IOException {
        Path photo = Files.write(root.resolve("C Hasil.jpg"), MadePictures.jpeg(600, 800, 1));
        var opened = (DeviceSpace.Opening.Open) DeviceSpace.open(new DataFolder(folders.device), Clock.systemUTC());
        try (DeviceSpace space = opened.space()) {
            space.custodian().takePicture(photo);
        }
        if (closed) {
            Files.move(folders.device.resolve("keys.json"), root.resolve("elsewhere.json"));
        }
        assertThat(folders.onDevice("verify").exit()).isZero();
        Path sealed = largestOf(folders.device.resolve("vault"));
        byte[] bytes = Files.readAllBytes(sealed);
        bytes[bytes.length / 2] ^= 1;
        Files.write(sealed, bytes);
        var spoken = folders.onDevice("verify");

        assertThat(spoken.exit()).isEqualTo(ExitCode.UNSOUND);
        assertThat(spoken.out()).contains(sealed + ": evidence: changed: ");
        Files.delete(sealed);
        assertThat(folders.onDevice("verify").out()).contains(sealed + ": evidence: missing: ");
    }

    private static Path largestOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .max(Comparator.comparing(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    @Test
    void rebuildHealsAView() {
        try (Database db = Database.open(folders.hub.resolve("suar.db"))) {
            db.writing(handle -> handle.execute("DELETE FROM count_sheet"));
        }
        assertThat(folders.atHub("verify").exit()).isEqualTo(ExitCode.UNSOUND);
        assertThat(folders.atHub("rebuild", "--json").out()).contains("\"rebuilt\" : true");
        assertThat(folders.atHub("verify").exit()).isZero();
    }

    @Test
    void besideAnOpenDeviceThoseThatReadWorkAndThoseThatWriteSayInUse() throws IOException {
        String file = root.resolve("in.csv").toString();
        var opened = (DeviceSpace.Opening.Open) DeviceSpace.open(new DataFolder(folders.device), Clock.systemUTC());
        try (DeviceSpace space = opened.space()) {
            assertThat(space.workspace().sample()).isFalse();
            for (Spoken reading : new Spoken[] {
                folders.onDevice("status"),
                folders.onDevice("verify"),
                folders.onDevice("count", "export", "--contest", "PPWP"),
                folders.onDevice("finding", "list"),
                folders.onDevice("backup", "--out", root.resolve("b.backup").toString())
            }) {
                assertThat(reading.exit()).as(reading.err()).isZero();
            }
            for (Spoken writing : new Spoken[] {
                folders.onDevice("count", "import", file, "--contest", "PPWP"),
                folders.onDevice("finding", "import", file),
                folders.onDevice("sync", "--give-up", "0"),
                folders.onDevice("parcel", "export", "--to", root.toString()),
                folders.onDevice("parcel", "receipts", "--from", root.toString()),
                folders.onDevice("rebuild")
            }) {
                assertThat(writing.exit()).as(writing.err()).isEqualTo(ExitCode.NOT_DELIVERED);
                assertThat(writing.err()).contains("in use");
            }
        }
    }

    @Test
    void aBackupBringsEverythingBackAndIsNeverOverwritten() throws IOException {
        String out = root.resolve("all.backup").toString();
        assertThat(folders.onDevice("backup", "--out", out).exit()).isZero();
        assertThat(folders.onDevice("backup", "--out", out).exit()).isEqualTo(ExitCode.REFUSED);
        String elsewhere = root.resolve("elsewhere").toString();
        assertThat(Spoken.run("restore", out, "--data", elsewhere).exit()).isZero();
        assertThat(Spoken.run("restore", out, "--data", elsewhere).exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(Spoken.run("verify", "--data", elsewhere).exit()).isZero();
        assertThat(Spoken.run("count", "export", "--contest", "PPWP", "--data", elsewhere)
                        .out())
                .isEqualTo(
                        folders.onDevice("count", "export", "--contest", "PPWP").out());
        Path broken = Files.write(root.resolve("broken"), new byte[5_000]);
        assertThat(Spoken.run(
                                "restore",
                                broken.toString(),
                                "--data",
                                root.resolve("c").toString())
                        .exit())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(root.resolve("c/suar.db")).doesNotExist();
    }
}
