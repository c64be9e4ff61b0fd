package id.suar.evidence;

import id.suar.access.RunningDigest;
import id.suar.journal.Verification.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Looks whether everything that a vault speaks of lies there as it was put: by what it holds where it can be read
/// here, else by the bytes that it is sealed in. Reads every file; away from the FX thread.
public final class VaultCheck {

    private static final int PIECE = 64 * 1024;

    private final Vault vault;
    private final SealedFiles files;
    private final VaultFolder folder;
    private final PlainFiles plain;

    public VaultCheck(Vault vault, SealedFiles files, VaultFolder folder) {
        this.vault = vault;
        this.files = files;
        this.folder = folder;
        this.plain = new PlainFiles(folder.path());
    }

    /// Each with the file that is damaged; `evidence` is what.
    public List<Fault> faults() {
        List<EvidenceId> all = new ArrayList<>();
        try {
            vault.list(all::add);
        } catch (IOException e) {
            return List.of(new Fault(folder.path().toString(), "evidence", String.valueOf(e.getMessage())));
        }
        List<Fault> faults = new ArrayList<>();
        all.forEach(id -> fault(id).ifPresent(faults::add));
        return faults;
    }

    private Optional<Fault> fault(EvidenceId id) {
        Optional<SealedFile> sealed = files.find(id);
        Path file = sealed.map(one -> folder.file(one.name())).orElseGet(() -> plain.file(id));
        if (!Files.isRegularFile(file)) {
            return Optional.of(new Fault(file.toString(), "evidence", "missing: " + id.hex()));
        }
        try {
            return whole(id, sealed, file)
                    ? Optional.empty()
                    : Optional.of(new Fault(file.toString(), "evidence", "changed: " + id.hex()));
        } catch (IOException e) {
            return Optional.of(new Fault(file.toString(), "evidence", id.hex() + ": " + e.getMessage()));
        }
    }

    /// Both where both can be had: the hub is sent the sealed bytes.
    private boolean whole(EvidenceId id, Optional<SealedFile> sealed, Path file) throws IOException {
        if (sealed.isPresent()
                && !Arrays.equals(SealedFile.hash(file), sealed.get().sealedHash())) {
            return false;
        }
        return switch (vault.open(id)) {
            case Vault.Found found -> {
                try (InputStream in = found.content()) {
                    yield Arrays.equals(hash(in), id.bytes());
                }
            }
            case Vault.Damaged() -> false;
            // Closed keys, or none of its keys is for whoever looks: its sealed bytes are right.
            case Vault.Locked(), Vault.Missing() -> true;
        };
    }

    private static byte[] hash(InputStream content) throws IOException {
        var digest = new RunningDigest();
        var piece = new byte[PIECE];
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            digest.add(piece, 0, read);
        }
        return digest.hash();
    }
}
