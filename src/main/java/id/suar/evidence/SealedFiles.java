package id.suar.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What lies sealed in a vault's folder, and the keys to it, each closed for those who may read it. A file that is not
/// in here is litter; content whose keys were erased from here is gone, whoever has its file.
public interface SealedFiles {

    Optional<SealedFile> find(EvidenceId id);

    /// In order.
    List<EvidenceId> list();

    /// Names of all files that are spoken for, those of uploads under way too.
    List<String> names();

    /// Whether a file is among those.
    boolean speakOf(String name);

    /// Whether it was erased here. Nothing of that content is kept from then on, however it comes.
    boolean erased(EvidenceId id);

    /// Nothing where it was erased. Takes the place of what was known of the same content; returns when it
    /// is on disk.
    ///
    /// @param wraps the content's key closed for each reader, by the reader's id
    void keep(SealedFile file, Map<String, byte[]> wraps);

    Optional<byte[]> wrap(EvidenceId id, String reader);

    /// The small picture of a large one.
    Optional<EvidenceId> thumbnail(EvidenceId original);

    void thumbnail(EvidenceId original, EvidenceId thumbnail);

    /// What is too large to be one itself and has none, and the hub has not signed for.
    List<EvidenceId> withoutThumbnail();

    /// Whether the hub could not open it as it is sealed here: put again, it is sealed anew.
    boolean doubted(EvidenceId id);

    /// Forgets the content and overwrites its keys, also those of uploads that are under way; and
    /// remembers that it did, whether anything was here or not.
    void erase(EvidenceId id);
}
