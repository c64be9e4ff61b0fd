package id.suar.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/// Erases content from a vault: needs no keys, and reads nothing of it.
public final class VaultErasure {

    private final VaultFolder folder;
    private final SealedFiles files;

    public VaultErasure(VaultFolder folder, SealedFiles files) {
        this.folder = folder;
        this.files = files;
    }

    /// Overwrites the keys to it and to its small picture, and deletes their files. Entries that tell of
    /// it stay, and nobody can ever see it again here, or put it.
    public void erase(EvidenceId id) throws IOException {
        List<EvidenceId> all =
                files.thumbnail(id).map(small -> List.of(small, id)).orElse(List.of(id));
        for (EvidenceId one : all) {
            Optional<SealedFile> file = files.find(one);
            files.erase(one);
            if (file.isPresent()) {
                folder.delete(file.get().name());
            }
            Files.deleteIfExists(new PlainFiles(folder.path()).file(one));
        }
    }
}
