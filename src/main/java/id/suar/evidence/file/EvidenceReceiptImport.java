package id.suar.evidence.file;

import id.suar.access.SafeFile;
import id.suar.evidence.SealedFile;
import id.suar.evidence.SealedFiles;
import id.suar.evidence.delivery.EvidenceOutbox;
import id.suar.evidence.tus.EvidenceReceipt;
import id.suar.evidence.tus.EvidenceReceiptCodec;
import id.suar.journal.SignatureCheck;
import id.suar.sync.file.ParcelFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Takes the hub's receipts for evidence that came back as files; the same again changes nothing.
public final class EvidenceReceiptImport {

    private final EvidenceOutbox outbox;
    private final SealedFiles files;
    private final String hub;
    private final SignatureCheck check;

    /// @param hub   id of this device's hub
    /// @param check of its signatures
    public EvidenceReceiptImport(EvidenceOutbox outbox, SealedFiles files, String hub, SignatureCheck check) {
        this.outbox = outbox;
        this.files = files;
        this.hub = hub;
        this.check = check;
    }

    public record Read(Path file, EvidenceReceiptFinding finding) {

        public boolean received() {
            return finding == EvidenceReceiptFinding.RECEIVED;
        }
    }

    public List<Read> from(Path folder) {
        return ParcelFolder.files(folder, EvidenceFile.RECEIPT).stream()
                .map(file -> new Read(file, read(file)))
                .toList();
    }

    private EvidenceReceiptFinding read(Path file) {
        Optional<byte[]> bytes = SafeFile.read(file, EvidenceReceiptCodec.BYTES);
        if (bytes.isEmpty()) {
            return EvidenceReceiptFinding.NOT_A_RECEIPT;
        }
        return EvidenceReceiptCodec.decode(bytes.get(), check)
                .map(receipt -> take(receipt, bytes.get()))
                .orElseGet(() -> strange(bytes.get(), file));
    }

    private EvidenceReceiptFinding take(EvidenceReceipt receipt, byte[] signed) {
        Optional<SealedFile> ours = files.find(receipt.content());
        if (ours.isEmpty()) {
            return EvidenceReceiptFinding.OTHER_DEVICE;
        }
        if (ours.get().bytes() != receipt.bytes() || outbox.lapsed(receipt)) {
            return EvidenceReceiptFinding.OLD;
        }
        if (outbox.receivedAt(receipt.content()).isEmpty()) {
            outbox.received(receipt, signed);
        }
        return EvidenceReceiptFinding.RECEIVED;
    }

    private EvidenceReceiptFinding strange(byte[] bytes, Path file) {
        return switch (EvidenceReceiptCodec.shape(bytes)) {
            case NOT_A_RECEIPT -> EvidenceReceiptFinding.NOT_A_RECEIPT;
            case NEWER -> EvidenceReceiptFinding.NEWER;
            case CUT_SHORT -> EvidenceReceiptFinding.CUT_SHORT;
            case WHOLE ->
                file.getFileName().toString().startsWith(hub + "-")
                        ? EvidenceReceiptFinding.ALTERED
                        : EvidenceReceiptFinding.OTHER_HUB;
        };
    }
}
