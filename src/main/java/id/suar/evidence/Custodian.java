package id.suar.evidence;

import id.suar.access.SafeFile;
import id.suar.journal.Journal;
import id.suar.journal.NewEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Takes evidence in and gives it out, and writes down each time who did: the one place where custody begins. First
/// the file, which is on disk in the vault, then the entry. Killed in between, a file lies there that nobody speaks
/// of; taken in once more, it is found there.
public final class Custodian {

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

    /// As [#takePicture], of what is about a person who is to be protected: neither the name of its file nor where
    /// it was taken is recorded, for entries are in clear.
    public Gallery.Taking takePersonal(Path file) throws IOException {
        Gallery.Taking taking = gallery.take(file);
        if (taking instanceof Gallery.Taking.Kept(Examined.Picture picture)) {
            added(EvidenceItem.unnamed(picture));
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

    private void added(EvidenceItem item) {
        String own = journal.id().device();
        boolean known = items.records(item.content()).stream()
                .anyMatch(record -> record.subject().journal().device().equals(own));
        if (!known) {
            journal.append(NewEntry.begin(clock.instant(), actor, EvidenceEntries.ADDED, EvidenceEntries.encode(item)));
        }
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
