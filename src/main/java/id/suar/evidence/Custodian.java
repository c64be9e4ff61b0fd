package id.suar.evidence;

import id.suar.access.SafeFile;
import id.suar.evidence.sealed.ChunkLayout;
import id.suar.journal.Journal;
import id.suar.journal.NewEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Takes evidence in and gives it out, and writes down each time who did: the one place where custody begins. First
/// the file, which is on disk in the vault, then the entry. Killed in between, a file lies there that nobody speaks
/// of; taken in once more, it is found there.
public final class Custodian {

    private static final String ANY_TYPE = "application/octet-stream";

    private final Journal journal;
    private final EvidenceItems items;
    private final Gallery gallery;
    private final Vault vault;
    private final Clock clock;
    private final String actor;

    /// @param actor whose hands these are: the owner of the device
    public Custodian(Journal journal, EvidenceItems items, Gallery gallery, Vault vault, Clock clock, String actor) {
        this.journal = journal;
        this.items = items;
        this.gallery = gallery;
        this.vault = vault;
        this.clock = clock;
        this.actor = actor;
    }

    /// What became of evidence that was to be given out.
    public sealed interface Given {

        record Written(long bytes) implements Given {}

        record Elsewhere() implements Given {}

        record Locked() implements Given {}

        record Damaged() implements Given {}
    }

    /// What became of a file that was to be taken in.
    public sealed interface Taken {

        /// @param fresh false, when this device had taken it in before
        record Kept(EvidenceItem item, boolean fresh) implements Taken {}

        /// It is empty, or cannot be read.
        record Refused(PictureFault fault) implements Taken {}

        record TooLarge(long most) implements Taken {}

        /// @param free bytes that evidence may still have; found out before anything is written
        record NoRoom(long free) implements Taken {}
    }

    /// Takes a file of any kind in; it and its entry are on disk when this returns. A picture is taken as one.
    ///
    /// @throws IOException when it breaks off, or the disk does not take it; nothing is recorded then
    public Taken take(Path file) throws IOException {
        return take(file, true);
    }

    /// As [#take], of what is about a person who is to be protected: neither the name of its file nor where it was
    /// taken is recorded, for entries are in clear.
    public Taken takePersonal(Path file) throws IOException {
        return take(file, false);
    }

    private Taken take(Path file, boolean named) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return new Taken.Refused(PictureFault.UNREADABLE);
        }
        long bytes = Files.size(file);
        if (bytes == 0) {
            return new Taken.Refused(PictureFault.EMPTY);
        }
        if (bytes > ChunkLayout.MOST) {
            return new Taken.TooLarge(ChunkLayout.MOST);
        }
        long room = vault.room();
        if (ChunkLayout.sealed(bytes) > room) {
            return new Taken.NoRoom(room);
        }
        if (bytes <= PictureLimits.MOST_BYTES && gallery.take(file) instanceof Gallery.Taking.Kept(var picture)) {
            EvidenceItem item = named ? EvidenceItem.of(picture, named(file)) : EvidenceItem.unnamed(picture);
            return new Taken.Kept(item, added(item));
        }
        return put(file, named);
    }

    /// In pieces: it may be larger than memory.
    private Taken put(Path file, boolean named) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return switch (vault.put(in, ChunkLayout.MOST)) {
                case Vault.Deposit.Kept(EvidenceId id, long bytes, boolean _) -> {
                    String name = named ? named(file) : EvidenceItem.unnamed("file", id);
                    var item = new EvidenceItem(id, bytes, ANY_TYPE, name, Optional.empty(), Optional.empty());
                    yield new Taken.Kept(item, added(item));
                }
                case Vault.Deposit.TooLarge(long most) -> new Taken.TooLarge(most);
                case Vault.Deposit.Erased _ -> new Taken.Refused(PictureFault.ERASED);
                case Vault.Deposit.NoRoom(long free) -> new Taken.NoRoom(free);
            };
        }
    }

    private static String named(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, Math.min(name.length(), EvidenceItem.MAX_NAME));
    }

    /// Takes a picture in; it and its entry are on disk when this returns. The same once more adds nothing.
    ///
    /// @throws IOException when the disk does not take it; nothing is recorded then
    public Gallery.Taking takePicture(Path file) throws IOException {
        Gallery.Taking taking = gallery.take(file);
        if (taking instanceof Gallery.Taking.Kept(Examined.Picture picture)) {
            added(EvidenceItem.of(picture, file.getFileName().toString()));
        }
        return taking;
    }

    /// Writes a copy, in clear, for whoever may have it, and says in the record that it went out.
    ///
    /// @param out must not exist
    public Given export(EvidenceId content, Path out) throws IOException {
        return switch (vault.open(content)) {
            case Vault.Missing() -> new Given.Elsewhere();
            case Vault.Locked() -> new Given.Locked();
            case Vault.Damaged() -> new Given.Damaged();
            case Vault.Found found -> write(content, found, out);
        };
    }

    private Given write(EvidenceId content, Vault.Found found, Path out) throws IOException {
        if (Files.exists(out)) {
            found.channel().close();
            throw new FileAlreadyExistsException(out.toString());
        }
        Path part = out.resolveSibling(out.getFileName() + ".part");
        try (InputStream in = found.content()) {
            long bytes = Files.copy(in, part);
            exported(content, out.getFileName().toString());
            SafeFile.place(part, out);
            return new Given.Written(bytes);
        } catch (id.suar.evidence.sealed.DamagedEvidence e) {
            return new Given.Damaged();
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private boolean added(EvidenceItem item) {
        String own = journal.id().device();
        boolean known = items.records(item.content()).stream()
                .anyMatch(record -> record.subject().journal().device().equals(own));
        if (!known) {
            journal.append(NewEntry.begin(clock.instant(), actor, EvidenceEntries.ADDED, EvidenceEntries.encode(item)));
        }
        return !known;
    }

    private void exported(EvidenceId content, String where) {
        List<NewEntry> steps = items.records(content).stream()
                .limit(1)
                .map(record -> NewEntry.amend(
                        clock.instant(),
                        actor,
                        EvidenceEntries.EXPORTED,
                        record.subject(),
                        record.heads(),
                        EvidenceEntries.encodeExported(where)))
                .toList();
        if (!steps.isEmpty()) {
            journal.append(steps);
        }
    }
}
