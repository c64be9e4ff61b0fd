package id.suar.sync;

import id.suar.journal.Head;
import id.suar.journal.JournalId;
import id.suar.journal.Journals;
import id.suar.journal.Receipt;
import id.suar.journal.ReceiptCodec;
import id.suar.journal.SignatureCheck;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;

/// Acts upon answers that the hub signed: stores receipts, goes back, begins a new journal. Nothing in an
/// answer is believed that this device can check against its own chain.
public final class AnswerDesk {

    private final Journals journals;
    private final Receipts receipts;
    private final SignatureCheck hub;
    private final String device;
    private final Consumer<Instant> putBack;

    /// @param putBack hears until when the hub surely has what it signed for, once it shows that it was put back:
    ///                what it signed for after that is doubtful. Heard before receipts for records lapse, so that
    ///                a process killed in between hears it again
    public AnswerDesk(
            Journals journals, Receipts receipts, SignatureCheck hub, String device, Consumer<Instant> putBack) {
        this.journals = journals;
        this.receipts = receipts;
        this.hub = hub;
        this.device = device;
        this.putBack = putBack;
    }

    /// Empty unless this hub signed it.
    public Optional<SignedAnswer> read(byte[] bytes) {
        return AnswerCodec.decode(bytes, hub);
    }

    /// The journal that an answer speaks of; empty for a refusal, which names none.
    public Optional<JournalId> journal(SignedAnswer signed) {
        return switch (signed.answer()) {
            case Answer.Received(byte[] bytes) ->
                ReceiptCodec.decode(bytes, hub).map(Receipt::journal);
            case Answer.Behind(Head head) -> Optional.of(head.journal());
            case Answer.Forked(JournalId journal, long _) -> Optional.of(journal);
            case Answer.Refused _ -> Optional.empty();
        };
    }

    public String device() {
        return device;
    }

    /// Acts upon the answer to a parcel.
    public Heard take(SignedAnswer signed, Packed sent) {
        return switch (signed.answer()) {
            case Answer.Received(byte[] bytes) ->
                ReceiptCodec.decode(bytes, hub)
                        .filter(receipt -> receipt.journal().equals(sent.journal()))
                        .map(receipt -> received(receipt, bytes, sent))
                        .orElseGet(() -> new Heard.Contradiction("receipt of another journal"));
            case Answer.Behind(Head head) when head.journal().equals(sent.journal()) -> behind(head);
            case Answer.Behind(Head head) -> new Heard.Contradiction("behind in " + head.journal());
            case Answer.Forked(JournalId journal, long agreed) ->
                journal.equals(sent.journal()) && agreed >= sent.from() - 1 && agreed < sent.through()
                        ? forked(journal, agreed)
                        : new Heard.Contradiction("fork in " + journal + " at " + agreed);
            case Answer.Refused(Refusal reason, String detail) -> new Heard.Refused(reason, detail);
        };
    }

    /// Acts upon an answer that came as a file, perhaps long after and perhaps twice.
    public Heard takeFiled(SignedAnswer signed) {
        return switch (signed.answer()) {
            case Answer.Received(byte[] bytes) ->
                ReceiptCodec.decode(bytes, hub)
                        .filter(receipt -> own(receipt.journal()) && matches(receipt))
                        .map(receipt -> stored(receipt, bytes))
                        .orElseGet(() -> new Heard.Contradiction("receipt of another journal"));
            case Answer.Behind(Head head) when own(head.journal()) && news(head.journal(), signed.at()) -> behind(head);
            case Answer.Forked(JournalId journal, long agreed)
            when own(journal)
                    && news(journal, signed.at())
                    && agreed < journals.head(journal).seq() -> forked(journal, agreed);
            case Answer.Behind _, Answer.Forked _ -> new Heard.Contradiction("not news");
            case Answer.Refused(Refusal reason, String detail) -> new Heard.Refused(reason, detail);
        };
    }

    private Heard received(Receipt receipt, byte[] bytes, Packed sent) {
        if (matches(receipt)) {
            Heard heard = stored(receipt, bytes);
            return receipt.through() < sent.through()
                    ? new Heard.Contradiction("receipt through " + receipt.through() + " only")
                    : heard;
        }
        if (receipt.through() <= sent.through()) {
            return new Heard.Contradiction("receipt with another hash at " + receipt.through());
        }
        JournalId journal = sent.journal();
        if (sent.through() < journals.head(journal).seq()) {
            return new Heard.Agreed(journal, sent.through());
        }
        // The hub has all of ours and more: this disk is older than the hub's copy. What comes next
        // must not take places that are taken there.
        receipts.store(receipt, bytes);
        return journal.equals(journals.current(device))
                ? new Heard.Forked(journal, sent.through(), journals.fork(journal, sent.through()))
                : new Heard.Received(journal, sent.through());
    }

    private Heard stored(Receipt receipt, byte[] bytes) {
        receipts.store(receipt, bytes);
        return new Heard.Received(receipt.journal(), receipt.through());
    }

    private Heard behind(Head head) {
        putBack.accept(sureUntil(head));
        receipts.lapse(head.journal(), head.seq());
        boolean ours = journals.hashAt(head.journal(), head.seq())
                .map(hash -> Arrays.equals(hash, head.hash()))
                .orElse(false);
        long from = ours
                ? head.seq()
                : receipts.last(head.journal()).map(Receipt::through).orElse(0L);
        return new Heard.GoBack(head.journal(), from);
    }

    /// The first time at which the hub signed for the last of what it still has.
    private Instant sureUntil(Head head) {
        return receipts.kept().stream()
                .filter(kept -> !kept.lapsed())
                .map(Receipts.Kept::receipt)
                .filter(receipt -> receipt.journal().equals(head.journal()) && receipt.through() <= head.seq())
                .min(Comparator.comparing(Receipt::through).reversed().thenComparing(Receipt::at))
                .map(Receipt::at)
                .orElse(Instant.EPOCH);
    }

    private Heard forked(JournalId journal, long agreed) {
        if (!journal.equals(journals.current(device))) {
            return new Heard.Contradiction("fork of " + journal + ", which has ended");
        }
        receipts.lapse(journal, agreed);
        return new Heard.Forked(journal, agreed, journals.fork(journal, agreed));
    }

    private boolean matches(Receipt receipt) {
        return journals.hashAt(receipt.journal(), receipt.through())
                .map(hash -> Arrays.equals(hash, receipt.hash()))
                .orElse(false);
    }

    private boolean own(JournalId journal) {
        return journal.device().equals(device);
    }

    private boolean news(JournalId journal, Instant at) {
        return receipts.last(journal).map(last -> at.isAfter(last.at())).orElse(true);
    }
}
