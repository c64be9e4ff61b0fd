package id.suar.evidence.delivery;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.tus.UploadRefusal;
import id.suar.sync.CourierWatch;
import id.suar.sync.Errand;
import id.suar.sync.LinkProblem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Brings evidence to the hub, one after the other: thumbnails first, then what is urgent, small before large. Where
/// it is stopped, the next one goes on at the same byte.
public final class EvidenceErrand implements Errand {

    private final EvidenceOutbox outbox;
    private final EvidenceRecall recall;
    private final EvidenceSender sender;
    private final Supplier<Set<EvidenceId>> urgent;
    private final Supplier<EvidencePermit> permit;
    private final BooleanSupplier recordsWait;
    private final Clock clock;
    private final EvidenceWatch watch;

    /// @param urgent      asked once for each run
    /// @param permit      asked before each item: it may be changed meanwhile
    /// @param recordsWait asked before each request; evidence makes way for records
    public EvidenceErrand(
            EvidenceOutbox outbox,
            EvidenceRecall recall,
            EvidenceSender sender,
            Supplier<Set<EvidenceId>> urgent,
            Supplier<EvidencePermit> permit,
            BooleanSupplier recordsWait,
            Clock clock,
            EvidenceWatch watch) {
        this.outbox = outbox;
        this.recall = recall;
        this.sender = sender;
        this.urgent = urgent;
        this.permit = permit;
        this.recordsWait = recordsWait;
        this.clock = clock;
        this.watch = watch;
    }

    @Override
    public Optional<LinkProblem> run(Instant until, CourierWatch courier) throws InterruptedException {
        watch.begun();
        Optional<LinkProblem> away = recall.run(until);
        List<WaitingEvidence> waiting = EvidenceOrder.of(outbox.waiting(), urgent.get(), EvidencePermit.ALL);
        if (waiting.isEmpty()) {
            return away;
        }
        // What waits tries the link for itself, and more than once.
        var refusals = new Refusals();
        for (WaitingEvidence item : waiting) {
            if (item.refusal().isPresent()) {
                watch.waits(
                        item.content(), new EvidenceWhy.Refused(item.refusal().get()));
            } else if (permit.get() == EvidencePermit.THUMBNAILS && !item.thumbnail()) {
                watch.waits(item.content(), new EvidenceWhy.Costly());
            } else if (!refusals.hold(item)) {
                Optional<End> end = carried(item, until, refusals);
                if (end.isPresent()) {
                    return end.get().problem();
                }
            }
        }
        return Optional.empty();
    }

    /// With what a run ends.
    private record End(Optional<LinkProblem> problem) {

        static Optional<End> of(LinkProblem problem) {
            return Optional.of(new End(Optional.of(problem)));
        }

        static Optional<End> good() {
            return Optional.of(new End(Optional.empty()));
        }
    }

    /// @return present when the run ends with it
    private Optional<End> carried(WaitingEvidence item, Instant until, Refusals refusals) throws InterruptedException {
        EvidenceId content = item.content();
        if (recordsWait.getAsBoolean()) {
            watch.waits(content, new EvidenceWhy.RecordsFirst());
            return End.good();
        }
        switch (sender.send(item, until, recordsWait, watch)) {
            case EvidenceSender.Sent.Received() -> watch.received(content);
            case EvidenceSender.Sent.Damaged() -> watch.waits(content, new EvidenceWhy.Damaged());
            case EvidenceSender.Sent.MadeWay() -> {
                watch.waits(content, new EvidenceWhy.RecordsFirst());
                return End.good();
            }
            case EvidenceSender.Sent.Refused(UploadRefusal reason) -> refusals.heard(item, reason);
            case EvidenceSender.Sent.Failed(LinkProblem problem) -> {
                watch.waits(content, new EvidenceWhy.Link(problem));
                return End.of(problem);
            }
        }
        if (clock.instant().isBefore(until)) {
            return Optional.empty();
        }
        return outbox.waiting().isEmpty() ? End.good() : End.of(new LinkProblem.TooLarge());
    }

    /// What one refusal says of the others: nothing (it was about that one), that there is no room for anything as
    /// large, or that nothing is taken at all.
    private final class Refusals {

        private Optional<UploadRefusal> last = Optional.empty();
        private long least = Long.MAX_VALUE;

        void heard(WaitingEvidence item, UploadRefusal reason) {
            watch.waits(item.content(), new EvidenceWhy.Refused(reason));
            if (reason.ofThisOne()) {
                outbox.refused(item.content(), reason);
                return;
            }
            last = Optional.of(reason);
            least = reason.ofRoom() ? item.file().sealedBytes() : 0;
        }

        /// Whether trying it would only be refused again.
        boolean hold(WaitingEvidence item) {
            if (last.isEmpty() || item.file().sealedBytes() < least) {
                return false;
            }
            watch.waits(item.content(), new EvidenceWhy.Refused(last.get()));
            return true;
        }
    }
}
