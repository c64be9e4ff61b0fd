package id.suar.evidence.intake;

import id.suar.evidence.VaultFolder;
import id.suar.evidence.tus.UploadChecksum;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Writes what comes to the file of an upload.
final class UploadWriter {

    /// The most that is held until its checksum is known to be right.
    static final int MOST_CHECKED = 1024 * 1024;

    private static final int PIECE = 64 * 1024;

    private final VaultFolder folder;

    UploadWriter(VaultFolder folder) {
        this.folder = folder;
    }

    enum Written {
        KEPT,
        MISMATCH,
        TOO_MUCH
    }

    /// What was written is on disk when this returns. A line that breaks off is an end like any other.
    ///
    /// @throws IOException when the disk does not take it; what it took before stays
    Written write(Upload upload, long offset, InputStream content, Optional<UploadChecksum> sum, UploadTurns.Turn turn)
            throws IOException {
        if (sum.isEmpty()) {
            return copy(upload, offset, content, turn);
        }
        byte[] piece;
        try {
            piece = content.readNBytes(MOST_CHECKED + 1);
        } catch (IOException e) {
            return Written.MISMATCH;
        }
        if (piece.length > MOST_CHECKED) {
            return Written.TOO_MUCH;
        }
        return sum.get().fits(piece) ? copy(upload, offset, new ByteArrayInputStream(piece), turn) : Written.MISMATCH;
    }

    void cut(Upload upload, long length) throws IOException {
        try (FileChannel out = FileChannel.open(folder.file(upload.name()), StandardOpenOption.WRITE)) {
            out.truncate(length);
            out.force(true);
        }
    }

    private Written copy(Upload upload, long offset, InputStream content, UploadTurns.Turn turn) throws IOException {
        try (FileChannel out = open(upload.name())) {
            var piece = new byte[PIECE];
            long at = offset;
            for (int read = read(content, piece); read >= 0; read = read(content, piece)) {
                if (at + read > upload.length()) {
                    return Written.TOO_MUCH;
                }
                long from = at;
                var bytes = ByteBuffer.wrap(piece, 0, read);
                if (!turn.during(() -> put(out, from, bytes))) {
                    return Written.KEPT;
                }
                at += read;
            }
            turn.during(() -> out.force(true));
            return Written.KEPT;
        }
    }

    private static void put(FileChannel out, long from, ByteBuffer bytes) throws IOException {
        long at = from;
        while (bytes.hasRemaining()) {
            at += out.write(bytes, at);
        }
    }

    private static int read(InputStream content, byte[] piece) {
        try {
            return content.read(piece);
        } catch (IOException e) {
            // The line was cut; what came is good.
            return -1;
        }
    }

    private FileChannel open(String name) throws IOException {
        Path file = folder.file(name);
        if (Files.exists(file)) {
            return FileChannel.open(file, StandardOpenOption.WRITE);
        }
        FileChannel made = folder.create(name);
        folder.force(name);
        return made;
    }
}
