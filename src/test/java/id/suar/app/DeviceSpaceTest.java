package id.suar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.access.Digest;
import id.suar.db.BackupFile;
import id.suar.db.Database;
import id.suar.election.MalformedPack;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.Vault;
import id.suar.faults.Office;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceSpaceTest {

    @TempDir
    Path root;

    /// The window may be asked again in the same process, after the pack was taken away.
    @Test
    void aFolderThatCouldNotBeOpenedIsNotHeld() throws Exception {
        var data = new DataFolder(root.resolve("device"));
        try (var office = new Office(Files.createDirectory(root.resolve("hub")))) {
            OpenedDesktop.device(data.path(), office.card("Pengawas contoh"), Optional.empty());
        }
        Path pack = Files.createDirectories(data.packs()).resolve("broken.json");
        Files.writeString(pack, "{}");
        assertThatThrownBy(() -> DeviceSpace.open(data, Clock.systemUTC())).isInstanceOf(MalformedPack.class);
        Files.delete(pack);

        var opening = DeviceSpace.open(data, Clock.systemUTC());
        assertThat(opening).isInstanceOf(DeviceSpace.Opening.Open.class);
        ((DeviceSpace.Opening.Open) opening).space().close();
    }

    /// Whatever fails while a folder is opened: its database is let go of, not only its lock.
    @Test
    void whereOpeningFailsTheDatabaseIsClosed() throws Exception {
        var data = new DataFolder(root.resolve("device"));
        try (var office = new Office(Files.createDirectory(root.resolve("hub")))) {
            OpenedDesktop.device(data.path(), office.card("Pengawas contoh"), Optional.empty());
        }
        open(data).close();
        try (Database db = Database.open(data.database())) {
            db.writing(handle -> handle.execute("ALTER TABLE person_erasure RENAME TO away"));
        }
        assertThatThrownBy(() -> open(data)).hasMessageContaining("person_erasure");
        // SQLite takes its log away with the last connection.
        assertThat(Path.of(data.database() + "-wal")).doesNotExist();
    }

    @Test
    void whatAnEarlierVersionKeptInClearIsSealedOnOpeningAndABackupBringsItBack() throws Exception {
        var data = new DataFolder(root.resolve("device"));
        try (var office = new Office(Files.createDirectory(root.resolve("hub")))) {
            OpenedDesktop.device(data.path(), office.card("Pengawas contoh"), Optional.empty());
        }
        byte[] photo = "foto".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        var id = EvidenceId.of(Digest.sha256(photo));
        Path plain = data.vault().resolve(id.hex().substring(0, 2)).resolve(id.hex());
        Files.createDirectories(plain.getParent());
        Files.write(plain, photo);

        Path backup = root.resolve("b.suar-backup");
        try (DeviceSpace space = open(data)) {
            assertThat(plain).doesNotExist();
            space.workspace().backupTo(backup);
        }
        var back = new DataFolder(root.resolve("back"));
        assertThat(Workspace.restore(backup, back)).isInstanceOf(BackupFile.Restored.Done.class);
        try (DeviceSpace space = open(back);
                var in = ((Vault.Found) space.workspace().vault().open(id)).content()) {
            assertThat(in.readAllBytes()).isEqualTo(photo);
        }
    }

    private static DeviceSpace open(DataFolder data) {
        return ((DeviceSpace.Opening.Open) DeviceSpace.open(data, Clock.systemUTC())).space();
    }
}
