package id.suar.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.db.BackupFile.Restored;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BackupFileTest {

    @TempDir
    Path folder;

    @Test
    void bringsDatabaseAndSmallFilesBack() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve("keys.json"), "secret");
        Path photo = Path.of("vault/a1/a1" + "0".repeat(62));
        Files.createDirectories(home.resolve(photo).getParent());
        byte[] large = new byte[9 * 1024 * 1024];
        new java.util.Random(1).nextBytes(large);
        Files.write(home.resolve(photo), large);
        try (var db = Database.open(home.resolve("suar.db"))) {
            db.writing(handle -> handle.execute("INSERT INTO journal VALUES ('x', 0, x'00')"));
            BackupFile.write(
                    db,
                    home,
                    () -> List.of("keys.json", "absent.json", photo.toString()),
                    folder.resolve("b.suar-backup"));
            db.writing(handle -> handle.execute("DELETE FROM journal"));
        }
        Path there = folder.resolve("there");

        assertThat(BackupFile.restore(folder.resolve("b.suar-backup"), there, "suar.db"))
                .isEqualTo(new Restored.Done(2));

        assertThat(there.resolve(photo)).hasBinaryContent(large);
        assertThat(there.resolve("suar.db").toFile().length()).isLessThan(1024 * 1024);
        assertThat(there.resolve("keys.json")).hasContent("secret");
        try (var db = Database.open(there.resolve("suar.db"))) {
            assertThat(db.<Integer>read(handle -> handle.createQuery("SELECT count(*) FROM journal")
                            .mapTo(Integer.class)
                            .one()))
                    .isEqualTo(1);
        }
    }

    /// Large files lay whole in the backups of the first versions.
    @Test
    void readsABackupOfTheFirstVersions() throws Exception {
        Path old = folder.resolve("old");
        try (var db = Database.open(folder.resolve("suar.db"))) {
            db.backupTo(old);
        }
        try (var handle = org.jdbi.v3.core.Jdbi.create("jdbc:sqlite:" + old).open()) {
            handle.execute("CREATE TABLE kept_file (name TEXT PRIMARY KEY, bytes BLOB NOT NULL)");
            handle.execute("INSERT INTO kept_file VALUES ('keys.json', ?)", new byte[6_000_000]);
        }
        assertThat(BackupFile.restore(old, folder.resolve("there"), "suar.db")).isEqualTo(new Restored.Done(1));
        assertThat(folder.resolve("there/keys.json")).hasSize(6_000_000);
    }

    /// Keys lie in it, and the codes of cards.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isItsOwnersAlone() throws Exception {
        Path out = folder.resolve("b.suar-backup");
        try (var db = Database.open(folder.resolve("suar.db"))) {
            BackupFile.write(db, folder, List::of, out);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesWhatIsNotABackupAndLeavesTheFolderEmpty() throws Exception {
        Path fake = Files.writeString(folder.resolve("fake"), "this is not SQLite, whatever its name says ".repeat(50));
        Path there = folder.resolve("there");

        assertThat(BackupFile.restore(fake, there, "suar.db")).isInstanceOf(Restored.NotABackup.class);
        assertThat(BackupFile.restore(folder.resolve("absent"), there, "suar.db"))
                .isInstanceOf(Restored.NotABackup.class);
        assertThat(there).isEmptyDirectory();
    }

    @Test
    void neverOverwritesAnotherFile() throws Exception {
        Path out = Files.writeString(folder.resolve("out"), "precious");
        try (var db = Database.open(folder.resolve("suar.db"))) {
            assertThatThrownBy(() -> BackupFile.write(db, folder, List::of, out))
                    .isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(out).hasContent("precious");
    }

    @Test
    void writesNoFileOutsideTheFolder() throws Exception {
        Path evil = folder.resolve("evil");
        try (var db = Database.open(folder.resolve("suar.db"))) {
            BackupFile.write(db, folder, List::of, evil);
        }
        try (var handle = org.jdbi.v3.core.Jdbi.create("jdbc:sqlite:" + evil).open()) {
            handle.execute(
                    "INSERT INTO kept_file VALUES ('../outside', x'00'), ('/tmp/outside', x'00'), ('vault/../outside', x'00'), ('vault/a1/../../../outside', x'00')");
        }
        assertThat(BackupFile.restore(evil, folder.resolve("there"), "suar.db")).isEqualTo(new Restored.Done(0));
        assertThat(folder.resolve("outside")).doesNotExist();
    }
}
