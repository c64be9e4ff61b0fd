package id.suar.evidence.delivery;

import id.suar.evidence.tus.UploadRefusal;
import id.suar.i18n.Texts;
import id.suar.sync.SyncWords;
import java.util.function.LongFunction;

/// Why evidence waits and what to do about it, in the reader's language.
public final class EvidenceWords {

    private final Texts texts;
    private final SyncWords sync;

    public EvidenceWords(Texts texts) {
        this.texts = texts;
        this.sync = new SyncWords(texts);
    }

    /// A sentence.
    public String of(EvidenceWhy why) {
        return switch (why) {
            case EvidenceWhy.Turn() -> texts.text("sync.evidence.why.turn");
            case EvidenceWhy.Receipt() -> texts.text("sync.evidence.why.receipt");
            case EvidenceWhy.Sending() -> texts.text("sync.evidence.why.sending");
            case EvidenceWhy.RecordsFirst() -> texts.text("sync.evidence.why.records");
            case EvidenceWhy.Costly() -> texts.text("sync.evidence.why.costly");
            case EvidenceWhy.Refused(UploadRefusal reason) -> refused(reason);
            case EvidenceWhy.Damaged() -> texts.text("sync.evidence.why.damaged");
            case EvidenceWhy.Link(var problem) -> sync.of(problem);
        };
    }

    /// A few words, for a table.
    public String brief(EvidenceWhy why) {
        return switch (why) {
            case EvidenceWhy.Turn() -> texts.text("sync.evidence.brief.turn");
            case EvidenceWhy.Receipt() -> texts.text("sync.evidence.brief.receipt");
            case EvidenceWhy.Sending() -> texts.text("sync.evidence.brief.sending");
            case EvidenceWhy.RecordsFirst() -> texts.text("sync.evidence.brief.records");
            case EvidenceWhy.Costly() -> texts.text("sync.evidence.brief.costly");
            case EvidenceWhy.Refused(UploadRefusal reason) -> brief(reason);
            case EvidenceWhy.Damaged() -> texts.text("sync.evidence.brief.damaged");
            case EvidenceWhy.Link(var _) -> texts.text("sync.evidence.brief.link");
        };
    }

    /// What will soon be short, and what to do now.
    ///
    /// @param size bytes as people read them
    public String of(SpaceWarning warning, LongFunction<String> size) {
        return switch (warning) {
            case SpaceWarning.DeviceLow(long left) -> texts.text("sync.evidence.low.device", size.apply(left));
            case SpaceWarning.QuotaNear(long left, long waiting) ->
                texts.text("sync.evidence.low.quota", size.apply(left), size.apply(waiting));
            case SpaceWarning.HubLow(long left, long waiting) ->
                texts.text("sync.evidence.low.hub", size.apply(left), size.apply(waiting));
        };
    }

    private String refused(UploadRefusal reason) {
        return switch (reason) {
            case QUOTA -> texts.text("sync.evidence.why.quota");
            case HUB_FULL -> texts.text("sync.evidence.why.hub-full");
            case NOT_WHAT_IT_SAYS -> texts.text("sync.evidence.why.other-content");
            case WRONG_SIZE -> texts.text("sync.evidence.why.size");
            case ERASED -> texts.text("sync.evidence.why.erased");
            case NO_TICKET -> texts.text("sync.refusal.other");
            case WRONG_HUB -> texts.text("sync.refusal.wrong-hub");
            case UNKNOWN_DEVICE -> texts.text("sync.refusal.unknown-device");
            case REVOKED -> texts.text("sync.refusal.revoked");
            case WRONG_SIGNATURE -> texts.text("sync.refusal.wrong-signature");
        };
    }

    private String brief(UploadRefusal reason) {
        return switch (reason) {
            case QUOTA -> texts.text("sync.evidence.brief.quota");
            case HUB_FULL -> texts.text("sync.evidence.brief.hub-full");
            case NOT_WHAT_IT_SAYS, ERASED, WRONG_SIZE, NO_TICKET, WRONG_HUB, UNKNOWN_DEVICE, REVOKED, WRONG_SIGNATURE ->
                texts.text("sync.evidence.brief.refused");
        };
    }
}
