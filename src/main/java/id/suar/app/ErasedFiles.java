package id.suar.app;

import id.suar.db.Database;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.EvidenceItems;
import id.suar.evidence.RecordedItem;
import id.suar.evidence.SealedFiles;
import id.suar.evidence.SqlEvidenceItems;
import id.suar.evidence.SqlSealedFiles;
import id.suar.evidence.VaultErasure;
import id.suar.evidence.VaultFolder;
import id.suar.journal.Journals;
import id.suar.person.PersonFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Set;

/// Scans of identity cards in the vault, erased with the person. A file lost in a transaction that is
/// undone is no loss: the erasure is recorded, and due.
///
/// Thread: `db-writer`, in the transaction that erases.
public record ErasedFiles(VaultErasure vault, SealedFiles files, EvidenceItems items) implements PersonFiles {

    /// @param vault its folder
    public static ErasedFiles in(Path vault, Database db, Journals journals) {
        var files = new SqlSealedFiles(db);
        var folder = new VaultFolder(vault, new SecureRandom());
        return new ErasedFiles(new VaultErasure(folder, files), files, new SqlEvidenceItems(db, journals));
    }

    @Override
    public boolean erase(String content, Set<String> devices) {
        var id = new EvidenceId(content);
        if (files.erased(id) || others(id, devices)) {
            return false;
        }
        try {
            vault.erase(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    @Override
    public boolean here(String content, Set<String> devices) {
        var id = new EvidenceId(content);
        return files.find(id).isPresent() && !others(id, devices);
    }

    private boolean others(EvidenceId id, Set<String> devices) {
        return items.records(id).stream()
                .map(RecordedItem::subject)
                .anyMatch(subject -> !devices.contains(subject.journal().device()));
    }
}
