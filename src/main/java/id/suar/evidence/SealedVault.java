package id.suar.evidence;

import id.suar.access.ChunkCipher;
import id.suar.access.Opener;
import id.suar.evidence.sealed.ChunkLayout;
import id.suar.evidence.sealed.DamagedEvidence;
import id.suar.evidence.sealed.SealedChannel;
import id.suar.evidence.sealed.SealedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/// A vault whose files are sealed, each with a key of its own.
///
/// A file is written under its last name and forced to disk before [SealedFiles] hears of it; what a killed process
/// left is a file that nobody speaks of, and is swept out before the next deposit. Files of the first versions that
/// lie there in clear are read as they are until [PlainSealing] has sealed them.
public final class SealedVault implements Vault {

    private static final int PIECE = 64 * 1024;

    /// How often the disk is asked for its room while a file is written, in bytes.
    private static final long LOOK = 16L * 1024 * 1024;

    private final VaultFolder folder;
    private final PlainFiles plain;
    private final SealedFiles files;
    private final VaultOwner owner;
    private final VaultRoom room;
    private final Clock clock;
    private final SecureRandom random;
    private boolean swept;

    public SealedVault(
            VaultFolder folder, SealedFiles files, VaultOwner owner, VaultRoom room, Clock clock, SecureRandom random) {
        this.folder = folder;
        this.plain = new PlainFiles(folder.path());
        this.files = files;
        this.owner = owner;
        this.room = room;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Deposit put(InputStream content, long most) throws IOException {
        begin();
        long left = room.left(folder.path());
        if (left <= 0) {
            return new Deposit.NoRoom(Math.max(0, left + room.reserve()));
        }
        byte[] key = new byte[ChunkCipher.KEY_BYTES];
        random.nextBytes(key);
        String name = folder.newName();
        boolean kept = false;
        try {
            Deposit deposit = write(content, Math.min(most, ChunkLayout.MOST), name, key);
            if (deposit instanceof Deposit.Kept of && files.erased(of.id())) {
                return new Deposit.Erased();
            }
            kept = deposit instanceof Deposit.Kept of && isNamed(of.id(), name);
            return deposit;
        } finally {
            if (!kept) {
                folder.discard(name);
            }
        }
    }

    @Override
    public long room() throws IOException {
        PrivateRights.folder(folder.path());
        return Math.max(0, room.left(folder.path()));
    }

    @Override
    public Opening open(EvidenceId id) throws IOException {
        Optional<SealedFile> file = files.find(id);
        return file.isPresent() ? opened(file.get()) : plain.open(id).orElseGet(Missing::new);
    }

    @Override
    public boolean has(EvidenceId id) {
        return files.find(id).isPresent() || plain.has(id);
    }

    @Override
    public void list(Consumer<EvidenceId> each) throws IOException {
        var all = new TreeSet<>(files.list());
        plain.list(all::add);
        all.forEach(each);
    }

    private Opening opened(SealedFile file) throws IOException {
        Optional<byte[]> wrap = files.wrap(file.id(), owner.id());
        if (wrap.isEmpty()) {
            return new Missing();
        }
        Optional<Opener> opener = owner.opener().get();
        if (opener.isEmpty()) {
            return new Locked();
        }
        Optional<byte[]> key = opener.get().open(wrap.get(), file.id().bytes());
        if (key.isEmpty()) {
            return new Damaged();
        }
        FileChannel channel;
        try {
            channel = FileChannel.open(folder.file(file.name()), StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            return new Missing();
        }
        try {
            return new Found(new SealedChannel(channel, key.get()));
        } catch (DamagedEvidence e) {
            channel.close();
            return new Damaged();
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private Deposit write(InputStream content, long most, String name, byte[] key) throws IOException {
        SealedWriter.Sealed sealed;
        try (FileChannel out = folder.create(name)) {
            var writer = new SealedWriter(out, key);
            var piece = new byte[PIECE];
            long bytes = 0;
            long look = LOOK;
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                bytes += read;
                if (bytes > most) {
                    return new Deposit.TooLarge(most);
                }
                if (bytes > look) {
                    look = bytes + LOOK;
                    long left = room.left(folder.path());
                    if (left <= 0) {
                        return new Deposit.NoRoom(Math.max(0, left + room.reserve()));
                    }
                }
                writer.add(piece, 0, read);
            }
            sealed = writer.finish();
            out.force(true);
        }
        folder.force(name);
        EvidenceId id = EvidenceId.of(sealed.hash());
        return new Deposit.Kept(
                id,
                sealed.bytes(),
                placed(
                        new SealedFile(id, sealed.bytes(), name, sealed.sealedBytes(), sealed.sealedHash(), now()),
                        key));
    }

    /// A file of the same content that is whole stays, and the new one goes; one that was changed or lost gives way.
    ///
    /// @return whether nothing was known of it before
    private synchronized boolean placed(SealedFile file, byte[] key) throws IOException {
        Optional<SealedFile> there = files.find(file.id());
        if (there.isPresent()
                && files.wrap(file.id(), owner.id()).isPresent()
                && !files.doubted(file.id())
                && whole(there.get())) {
            return false;
        }
        files.keep(file, KeyWraps.close(key, file.id(), owner.readers().get()));
        there.ifPresent(old -> folder.discard(old.name()));
        return there.isEmpty() && !plain.has(file.id());
    }

    private boolean isNamed(EvidenceId id, String name) {
        return files.find(id).filter(file -> file.name().equals(name)).isPresent();
    }

    /// Whether the file is as it was written; needs no keys.
    private boolean whole(SealedFile file) throws IOException {
        Path path = folder.file(file.name());
        return Files.exists(path)
                && Files.size(path) == file.sealedBytes()
                && Arrays.equals(SealedFile.hash(path), file.sealedHash());
    }

    private synchronized void begin() throws IOException {
        PrivateRights.folder(folder.path());
        if (!swept) {
            // One process at a time puts: the one that holds the folder's lock.
            folder.sweep(files.names(), Instant.MAX);
            swept = true;
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
