package id.suar.evidence.delivery;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.SealedFile;
import java.time.Instant;
import java.util.Optional;

/// Something in the vault that the hub has not signed for.
///
/// @param original of what it is the thumbnail; empty for the thing itself
/// @param there    bytes of its sealed file that the hub is known to have
public record WaitingEvidence(SealedFile file, Optional<EvidenceId> original, long there) {

    public EvidenceId content() {
        return file.id();
    }

    public boolean thumbnail() {
        return original.isPresent();
    }

    /// Bytes that must still go.
    public long left() {
        return Math.max(0, file.sealedBytes() - there);
    }

    public Instant since() {
        return file.keptAt();
    }
}
