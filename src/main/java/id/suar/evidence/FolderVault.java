package id.suar.evidence;

import id.suar.access.RunningDigest;
import id.suar.access.SafeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A vault that is a folder, for its owner's eyes alone: `ab/ab12…` for each content, its hash being its name.
///
/// A file is written beside, forced to disk and moved to its name in one step, so that what has a name is whole.
/// What a killed process left half written lies in `.incoming` and is swept out before the next deposit; so only
/// one process at a time puts, which is the one that holds the folder's lock.
public final class FolderVault implements Vault {

    private static final int PIECE = 64 * 1024;
    private static final int SHARD = 2;
    private static final String INCOMING = ".incoming";

    private final Path folder;
    private boolean swept;

    /// @param folder made when something is first put
    public FolderVault(Path folder) {
        this.folder = folder;
    }

    @Override
    public Deposit put(InputStream content, long most) throws IOException {
        Path incoming = incoming();
        Path part = Files.createTempFile(incoming, "", ".part", PrivateRights.file(folder));
        try {
            var digest = new RunningDigest();
            long bytes = write(content, most, part, digest);
            if (bytes > most) {
                return new Deposit.TooLarge(most);
            }
            EvidenceId id = EvidenceId.of(digest.hash());
            return new Deposit.Kept(id, bytes, place(part, id));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public Opening open(EvidenceId id) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(file(id), StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            return new Missing();
        }
        try {
            if (!id.names(hash(channel))) {
                channel.close();
                return new Damaged();
            }
            channel.position(0);
            return new Found(channel.size(), Channels.newInputStream(channel));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public boolean has(EvidenceId id) {
        return Files.isRegularFile(file(id));
    }

    @Override
    public void list(Consumer<EvidenceId> each) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path shard : sorted(folder)) {
            if (shard.getFileName().toString().length() == SHARD && Files.isDirectory(shard)) {
                sorted(shard).stream()
                        .map(file -> file.getFileName().toString())
                        .filter(EvidenceId::isOne)
                        .map(EvidenceId::new)
                        .forEach(each);
            }
        }
    }

    private static List<Path> sorted(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.sorted().toList();
        }
    }

    private Path file(EvidenceId id) {
        return folder.resolve(id.hex().substring(0, SHARD)).resolve(id.hex());
    }

    /// @return bytes read; more than `most`, when there were more
    private static long write(InputStream content, long most, Path part, RunningDigest digest) throws IOException {
        try (var out = FileChannel.open(part, StandardOpenOption.WRITE)) {
            var piece = new byte[PIECE];
            long bytes = 0;
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                bytes += read;
                if (bytes > most) {
                    return bytes;
                }
                digest.add(piece, 0, read);
                writeAll(out, ByteBuffer.wrap(piece, 0, read));
            }
            out.force(true);
            return bytes;
        }
    }

    private static void writeAll(FileChannel out, ByteBuffer piece) throws IOException {
        while (piece.hasRemaining()) {
            out.write(piece);
        }
    }

    /// A file of that name which is not what its name says gives way to the good one.
    ///
    /// @return whether it was not here before
    private boolean place(Path part, EvidenceId id) throws IOException {
        Path file = file(id);
        Optional<byte[]> there = hash(file);
        if (there.filter(id::names).isPresent()) {
            return false;
        }
        if (!Files.isDirectory(file.getParent())) {
            PrivateRights.folder(file.getParent());
            SafeFile.forceFolder(folder);
        }
        SafeFile.place(part, file);
        return there.isEmpty();
    }

    private static Optional<byte[]> hash(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return Optional.of(hash(channel));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static byte[] hash(FileChannel channel) throws IOException {
        var digest = new RunningDigest();
        var piece = ByteBuffer.allocate(PIECE);
        for (int read = channel.read(piece); read >= 0; read = channel.read(piece)) {
            digest.add(piece.array(), 0, read);
            piece.clear();
        }
        return digest.hash();
    }

    private synchronized Path incoming() throws IOException {
        Path incoming = folder.resolve(INCOMING);
        PrivateRights.folder(folder);
        PrivateRights.folder(incoming);
        if (!swept) {
            for (Path left : sorted(incoming)) {
                Files.deleteIfExists(left);
            }
            swept = true;
        }
        return incoming;
    }
}
