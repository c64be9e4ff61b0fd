package id.suar.sync.file;

import id.suar.i18n.Texts;
import id.suar.journal.Head;
import id.suar.journal.JournalId;
import id.suar.sync.Answer;
import id.suar.sync.Heard;
import id.suar.sync.Refusal;
import id.suar.sync.SyncWords;

/// What became of a file and what to do about it, in the reader's language: a parcel's at the hub, a receipt's on
/// the device.
public final class FileWords {

    private final Texts texts;

    public FileWords(Texts texts) {
        this.texts = texts;
    }

    /// To people at the hub.
    ///
    /// @param added how many entries were new
    public String of(Answer answer, int added) {
        return switch (answer) {
            case Answer.Received _ when added > 0 -> texts.text("sync.file.received", added);
            case Answer.Received _ -> texts.text("sync.file.repeated");
            case Answer.Behind(Head head) -> texts.text("sync.file.behind", head.seq());
            case Answer.Forked _ -> texts.text("sync.file.forked");
            case Answer.Refused(Refusal reason, String detail) -> refused(reason, detail);
        };
    }

    public String tooLarge() {
        return texts.text("sync.file.too-large");
    }

    public String unread() {
        return texts.text("sync.file.unread");
    }

    /// To people at the device.
    public String of(ReceiptFinding finding) {
        return switch (finding) {
            case ReceiptFinding.Told(Heard heard) -> told(heard);
            case ReceiptFinding.OtherDevice(String device) -> texts.text("sync.receipt.other-device", device);
            case ReceiptFinding.OtherHub _ -> texts.text("sync.receipt.other-hub");
            case ReceiptFinding.CutShort _ -> texts.text("sync.receipt.cut-short");
            case ReceiptFinding.Altered _ -> texts.text("sync.receipt.altered");
            case ReceiptFinding.Newer _ -> texts.text("sync.receipt.newer");
            case ReceiptFinding.NotAReceipt _ -> texts.text("sync.receipt.none");
        };
    }

    private String told(Heard heard) {
        return switch (heard) {
            case Heard.Received(JournalId _, long through) -> texts.text("sync.receipt.received", through);
            case Heard.Agreed(JournalId _, long through) -> texts.text("sync.receipt.received", through);
            case Heard.GoBack(JournalId _, long through) -> texts.text("sync.receipt.behind", through);
            case Heard.Forked(JournalId _, long agreed, JournalId _) -> texts.text("sync.receipt.forked", agreed);
            case Heard.Refused(Refusal reason, String _) -> new SyncWords(texts).of(reason);
            case Heard.Contradiction _ -> texts.text("sync.receipt.old");
        };
    }

    private String refused(Refusal reason, String detail) {
        return switch (reason) {
            case REVOKED -> texts.text("sync.file.revoked");
            case UNKNOWN_DEVICE -> texts.text("sync.file.unknown-device");
            case CARD_USED -> texts.text("sync.file.card-used");
            case WRONG_CARD -> texts.text("sync.file.wrong-card");
            case WRONG_HUB -> texts.text("sync.file.wrong-hub", detail);
            case WRONG_SIGNATURE -> texts.text("sync.file.wrong-signature");
            case UNREADABLE -> texts.text("sync.file.not-a-parcel");
            case NEWER_VERSION -> texts.text("sync.file.newer");
            case CUT_SHORT -> texts.text("sync.file.cut-short");
            case ALTERED -> texts.text("sync.file.altered");
            case OTHER -> texts.text("sync.file.not-a-parcel");
        };
    }
}
