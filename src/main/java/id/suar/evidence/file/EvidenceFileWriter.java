package id.suar.evidence.file;

import id.suar.access.RunningDigest;
import id.suar.access.SafeFile;
import id.suar.evidence.SealedFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// Writes one file so that it is there whole or not at all: beside, forced to disk, renamed. Holds one piece in memory.
final class EvidenceFileWriter {

    private static final int PIECE = 64 * 1024;
    private static final String PART = ".part";

    private EvidenceFileWriter() {}

    /// @return false, and nothing is there, when the vault's file is not what was put into it
    static boolean write(Path target, byte[] head, Path sealed, SealedFile file) throws IOException {
        Path beside = target.resolveSibling("." + target.getFileName() + PART);
        try {
            if (!Arrays.equals(copy(beside, head, sealed), file.sealedHash())) {
                return false;
            }
            SafeFile.place(beside, target);
            return true;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Whether what lies there is still what was written.
    static boolean complete(Path target, String hub, SealedFile file) throws IOException {
        return Files.isRegularFile(target)
                && EvidenceFile.look(target) instanceof EvidenceFile.Outside.Whole whole
                && whole.hub().equals(hub)
                && whole.unchanged()
                && Arrays.equals(body(target), file.sealedHash());
    }

    /// What killed processes left takes room.
    static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".*" + EvidenceFile.SUFFIX + PART)) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        }
    }

    /// @return the hash of the sealed file
    private static byte[] copy(Path beside, byte[] head, Path sealed) throws IOException {
        try (var in = FileChannel.open(sealed, StandardOpenOption.READ);
                var out = FileChannel.open(
                        beside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            put(out, ByteBuffer.wrap(head));
            byte[] hash = hash(in, bytes -> put(out, bytes));
            out.force(true);
            return hash;
        }
    }

    private static byte[] body(Path target) throws IOException {
        try (var in = FileChannel.open(target, StandardOpenOption.READ)) {
            in.position(EvidenceFile.HEAD);
            return hash(in, _ -> {});
        }
    }

    @FunctionalInterface
    private interface Sink {

        void put(ByteBuffer bytes) throws IOException;
    }

    /// From where it stands to its end.
    private static byte[] hash(FileChannel in, Sink sink) throws IOException {
        var digest = new RunningDigest();
        var piece = ByteBuffer.allocate(PIECE);
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            digest.add(piece.array(), 0, read);
            sink.put(piece.flip());
            piece.clear();
        }
        return digest.hash();
    }

    private static void put(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }
}
