package id.suar.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/// The files that lie in a backup beside its tables: small ones whole, large ones in pieces, so that 2 GB of evidence
/// never are in memory.
final class KeptFiles {

    private static final int PIECE = 4 * 1024 * 1024;

    private static final Pattern NAME =
            Pattern.compile("((packs|maps)/|vault/[0-9a-f]{2}/)?[A-Za-z0-9][^/\\\\\\p{Cntrl}]{0,200}");

    private KeptFiles() {}

    static void write(Handle handle, Path folder, List<String> names) throws IOException {
        handle.execute("CREATE TABLE kept_file (name TEXT PRIMARY KEY, bytes BLOB NOT NULL)");
        makePieces(handle);
        for (String name : names) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                write(handle, name, file);
            }
        }
    }

    /// @return how many files were laid out; their tables are gone then
    static int lay(Handle handle, Path folder) {
        makePieces(handle);
        List<String> names = handle.createQuery("SELECT name FROM kept_file ORDER BY name")
                .mapTo(String.class)
                .list();
        int files = 0;
        for (String name : names) {
            if (NAME.matcher(name).matches() && !name.contains("..")) {
                lay(handle, name, folder.resolve(name));
                files++;
            }
        }
        handle.execute("DROP TABLE kept_file");
        handle.execute("DROP TABLE kept_piece");
        return files;
    }

    /// Backups of the first versions have none.
    private static void makePieces(Handle handle) {
        handle.execute("CREATE TABLE IF NOT EXISTS kept_piece"
                + " (name TEXT NOT NULL, piece INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (name, piece))");
    }

    private static void write(Handle handle, String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            handle.execute("INSERT INTO kept_file VALUES (?, ?)", name, in.readNBytes(PIECE));
            byte[] piece = in.readNBytes(PIECE);
            for (int number = 1; piece.length > 0; number++) {
                handle.execute("INSERT INTO kept_piece VALUES (?, ?, ?)", name, number, piece);
                piece = in.readNBytes(PIECE);
            }
        } catch (NoSuchFileException e) {
            // It was taken away meanwhile.
            return;
        }
    }

    private static void lay(Handle handle, String name, Path file) {
        PrivateFile.write(
                file,
                bytes(handle, "SELECT bytes FROM kept_file WHERE name = ?", name)
                        .getFirst());
        List<Integer> pieces = handle.createQuery("SELECT piece FROM kept_piece WHERE name = ? ORDER BY piece")
                .bind(0, name)
                .mapTo(Integer.class)
                .list();
        for (int piece : pieces) {
            byte[] more = bytes(handle, "SELECT bytes FROM kept_piece WHERE name = ? AND piece = " + piece, name)
                    .getFirst();
            try {
                Files.write(file, more, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<byte[]> bytes(Handle handle, String query, String name) {
        return handle.createQuery(query)
                .bind(0, name)
                .map((row, context) -> row.getBytes("bytes"))
                .list();
    }
}
