package id.suar.evidence.delivery;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.SealedFile;
import id.suar.evidence.tus.UploadRefusal;
import id.suar.sync.Handover;
import java.time.Instant;
import java.util.Optional;

/// Something in the vault that the hub has not signed for.
///
/// @param original of what it is the thumbnail; empty for the thing itself
/// @param there    bytes of its sealed file that the hub is known to have
/// @param handover when it left last by a way that does not answer at once
/// @param refusal  for good; it is not sent again until the same content is put again, or the hub was put back
public record WaitingEvidence(
        SealedFile file,
        Optional<EvidenceId> original,
        long there,
        Optional<Handover> handover,
        Optional<UploadRefusal> refusal) {

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
