package id.suar.evidence;

import id.suar.access.RunningDigest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/// A file in the vault's folder.
///
/// @param bytes       of its content
/// @param name        32 hexadecimal digits by chance: what the disk shows tells nothing of what is in it
/// @param sealedBytes its length
/// @param sealedHash  its SHA-256
public record SealedFile(EvidenceId id, long bytes, String name, long sealedBytes, byte[] sealedHash, Instant keptAt) {

    private static final int PIECE = 64 * 1024;

    /// SHA-256 of a file as it lies there.
    public static byte[] hash(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return hash(channel);
        }
    }

    static byte[] hash(FileChannel channel) throws IOException {
        var digest = new RunningDigest();
        var piece = ByteBuffer.allocate(PIECE);
        for (int read = channel.read(piece); read >= 0; read = channel.read(piece)) {
            digest.add(piece.array(), 0, read);
            piece.clear();
        }
        return digest.hash();
    }
}
