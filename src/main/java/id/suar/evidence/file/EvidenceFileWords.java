package id.suar.evidence.file;

import id.suar.evidence.tus.UploadRefusal;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/// What became of a file of evidence and what to do about it, in the reader's language.
public final class EvidenceFileWords {

    private final Texts texts;

    public EvidenceFileWords(Texts texts) {
        this.texts = texts;
    }

    /// To people at the hub.
    public String of(EvidenceFinding finding) {
        return switch (finding) {
            case EvidenceFinding.Received(byte[] _, boolean _, boolean recorded)
            when !recorded -> texts.text("sync.evidence.early");
            case EvidenceFinding.Received(byte[] _, boolean before, boolean _) ->
                texts.text(before ? "sync.evidence.repeated" : "sync.evidence.received");
            case EvidenceFinding.Refused(UploadRefusal reason) -> refused(reason);
            case EvidenceFinding.CutShort() -> texts.text("sync.file.cut-short");
            case EvidenceFinding.Altered() -> texts.text("sync.file.altered");
            case EvidenceFinding.OtherHub(String hub) -> texts.text("sync.file.wrong-hub", hub);
            case EvidenceFinding.Newer() -> texts.text("sync.file.newer");
            case EvidenceFinding.NotEvidence() -> texts.text("sync.evidence.none");
            case EvidenceFinding.Unread() -> texts.text("sync.file.unread");
        };
    }

    /// To people at the device.
    public String of(EvidenceReceiptFinding finding) {
        return switch (finding) {
            case RECEIVED -> texts.text("sync.evidence.receipt");
            case OLD -> texts.text("sync.evidence.receipt.old");
            case OTHER_DEVICE -> texts.text("sync.evidence.receipt.other-device");
            case OTHER_HUB -> texts.text("sync.receipt.other-hub");
            case CUT_SHORT -> texts.text("sync.receipt.cut-short");
            case ALTERED -> texts.text("sync.receipt.altered");
            case NEWER -> texts.text("sync.receipt.newer");
            case NOT_A_RECEIPT -> texts.text("sync.receipt.none");
        };
    }

    /// To people who hand over; empty when there was nothing.
    ///
    /// @param size bytes as people read them
    public String of(HandedOver done, LongFunction<String> size) {
        List<String> parts = new ArrayList<>();
        if (!done.files().isEmpty()) {
            parts.add(texts.text("sync.evidence.handed-over", done.files().size(), size.apply(done.bytes())));
        }
        if (done.already() > 0) {
            parts.add(texts.text("sync.evidence.already", done.already()));
        }
        if (done.left() > 0) {
            parts.add(texts.text("sync.evidence.left", done.left(), size.apply(done.leftBytes())));
        }
        if (done.damaged() > 0) {
            parts.add(texts.text("sync.evidence.damaged", done.damaged()));
        }
        return String.join(" ", parts);
    }

    private String refused(UploadRefusal reason) {
        return switch (reason) {
            case NO_TICKET -> texts.text("sync.evidence.none");
            case WRONG_HUB -> texts.text("sync.evidence.wrong-hub");
            case UNKNOWN_DEVICE -> texts.text("sync.file.unknown-device");
            case REVOKED -> texts.text("sync.file.revoked");
            case WRONG_SIGNATURE -> texts.text("sync.file.wrong-signature");
            case ERASED -> texts.text("sync.evidence.why.erased");
            case WRONG_SIZE -> texts.text("sync.evidence.size");
            case QUOTA -> texts.text("sync.evidence.quota");
            case HUB_FULL -> texts.text("sync.evidence.hub-full");
            case NOT_WHAT_IT_SAYS -> texts.text("sync.evidence.other-content");
        };
    }
}
