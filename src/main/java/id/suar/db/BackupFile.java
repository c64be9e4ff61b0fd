package id.suar.db;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// A backup is one SQLite file: a consistent copy of the database, with the other files of the data folder
/// (card, key ring, settings, packs, evidence) beside it in the table `kept_file`. Made while others read and
/// write.
public final class BackupFile {

    private BackupFile() {}

    /// Which files a backup takes along, asked after the database was copied: what is told of there is on disk.
    @FunctionalInterface
    public interface Kept {

        /// Relative to the data folder, with `/`; those that are not there any more are left out.
        List<String> names() throws IOException;
    }

    /// What became of a restore.
    public sealed interface Restored {

        record Done(int files) implements Restored {}

        /// `file` is not a backup, or is damaged; nothing was changed.
        record NotABackup(String reason) implements Restored {}

        /// It was made by a later version of Suar; nothing was changed.
        record Newer() implements Restored {}
    }

    /// Returns when the whole file is on disk under its name; it is never seen half-written.
    ///
    /// @throws FileAlreadyExistsException when `out` exists
    public static void write(Database db, Path folder, Kept kept, Path out) throws IOException {
        Path target = out.toAbsolutePath();
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(out.toString());
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(part);
        try {
            // Keys and cards lie in it.
            PrivateFile.create(part);
            db.backupTo(part);
            try (Handle handle = jdbi(part).open()) {
                handle.execute("PRAGMA synchronous = FULL");
                KeptFiles.write(handle, folder, kept.names());
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// Lays a backup out in an empty folder.
    ///
    /// @param database name of the database file in the folder
    public static Restored restore(Path backup, Path folder, String database) throws IOException {
        if (!Files.isRegularFile(backup)) {
            return new Restored.NotABackup("no such file");
        }
        Files.createDirectories(folder);
        Path part = folder.resolve(database + ".part");
        Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
        try (Handle handle = jdbi(part).open()) {
            String integrity = handle.createQuery("PRAGMA integrity_check(1)")
                    .mapTo(String.class)
                    .one();
            if (!integrity.equals("ok")) {
                return new Restored.NotABackup(integrity);
            }
            int version = handle.createQuery("PRAGMA user_version")
                    .mapTo(Integer.class)
                    .one();
            if (version > Migrations.LATEST) {
                return new Restored.Newer();
            }
            int files = KeptFiles.lay(handle, folder);
            // Else the room that the files took stays in the database.
            handle.execute("VACUUM");
            handle.close();
            Files.move(part, folder.resolve(database), StandardCopyOption.ATOMIC_MOVE);
            return new Restored.Done(files);
        } catch (org.jdbi.v3.core.JdbiException e) {
            return new Restored.NotABackup(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Jdbi jdbi(Path file) {
        return Jdbi.create("jdbc:sqlite:" + file);
    }
}
