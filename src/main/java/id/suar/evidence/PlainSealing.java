package id.suar.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Seals what the first versions left in clear. A plain file goes only after its content lies sealed on disk, so it
/// may be killed at any moment and run again. For the one process that puts.
public final class PlainSealing {

    private final PlainFiles plain;
    private final Vault vault;

    /// @param folder of the vault
    public PlainSealing(Path folder, Vault vault) {
        this.plain = new PlainFiles(folder);
        this.vault = vault;
    }

    /// What was done; what is left is read as it is and tried again the next time.
    public record Done(int sealed, int left) {}

    public Done run() {
        List<EvidenceId> all = new ArrayList<>();
        try {
            plain.list(all::add);
        } catch (IOException e) {
            return new Done(0, 0);
        }
        int sealed = 0;
        for (EvidenceId id : all) {
            sealed += seal(plain.file(id)) ? 1 : 0;
        }
        return new Done(sealed, all.size() - sealed);
    }

    /// One that is not what its name says is sealed as what it is: nothing is lost by it.
    private boolean seal(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            if (!(vault.put(in, Long.MAX_VALUE) instanceof Vault.Deposit.Kept)) {
                return false;
            }
        } catch (IOException e) {
            // No room: it stays where it is.
            return false;
        }
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
