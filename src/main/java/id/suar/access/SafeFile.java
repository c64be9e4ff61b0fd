package id.suar.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// Files that are either the old one or the new one, whole, whatever happens in between: written beside,
/// forced to disk, renamed, and the folder forced too.
public final class SafeFile {

    private SafeFile() {}

    /// Whoever may read other files of this folder may read it; a temporary file would be its owner's alone.
    public static void write(Path file, byte[] bytes) {
        write(file, bytes, "rw-rw-rw-");
    }

    /// Nobody but the owner may read it (where the file system knows owners).
    public static void writePrivate(Path file, byte[] bytes) {
        write(file, bytes, "rw-------");
    }

    /// Puts a file that was written and forced to disk beside its target in that one's place, in one step.
    public static void place(Path beside, Path target) throws IOException {
        move(beside, target);
        forceFolder(target.toAbsolutePath().getParent());
    }

    /// The file's bytes; empty when there is none or it has more than `limit`.
    public static Optional<byte[]> read(Path file, int limit) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > limit) {
                return Optional.empty();
            }
            try (var in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(limit + 1);
                return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As [#read], of what lies on others' disks: empty, too, when it cannot be read. One bad file keeps none of the
    /// others back.
    public static Optional<byte[]> readable(Path file, int limit) {
        try {
            return read(file, limit);
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /// @param most permissions; the system takes away what this user's files never have
    private static void write(Path file, byte[] bytes, String most) {
        Path target = file.toAbsolutePath();
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] none = {};
        FileAttribute<?>[] permissions = {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(most))};
        try {
            Files.createDirectories(target.getParent());
            Path beside = Files.createTempFile(
                    target.getParent(), "." + target.getFileName(), ".part", posix ? permissions : none);
            try {
                force(beside, bytes);
                move(beside, target);
            } finally {
                Files.deleteIfExists(beside);
            }
            forceFolder(target.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void force(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some USB file systems cannot replace in one step.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// What the folder has was just added or taken away: that is on disk when this returns.
    public static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open folders; there the rename is already on disk.
            return;
        }
    }
}
