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
            EvidenceSender sender,
            Supplier<Set<EvidenceId>> urgent,
            Supplier<EvidencePermit> permit,
            BooleanSupplier recordsWait,
            Clock clock,
            EvidenceWatch watch) {
        this.outbox = outbox;
        this.sender = sender;
        this.urgent = urgent;
        this.permit = permit;
        this.recordsWait = recordsWait;
        this.clock = clock;
        this.watch = watch;
    }

    @Override
    public Optional<LinkProblem> run(Instant until, CourierWatch courier) throws InterruptedException {
        List<WaitingEvidence> waiting = EvidenceOrder.of(outbox.waiting(), urgent.get(), EvidencePermit.ALL);
        for (WaitingEvidence item : waiting) {
            if (permit.get() == EvidencePermit.THUMBNAILS && !item.thumbnail()) {
                continue;
            }
            if (recordsWait.getAsBoolean()) {
                return Optional.empty();
            }
            switch (sender.send(item, until, recordsWait, watch)) {
                case EvidenceSender.Sent.Received() -> watch.received(item.content());
                case EvidenceSender.Sent.Damaged() -> watch.damaged(item.content());
                case EvidenceSender.Sent.MadeWay() -> {
                    return Optional.empty();
                }
                case EvidenceSender.Sent.Refused(UploadRefusal reason) -> {
                    watch.refused(item.content(), reason);
                    if (endsAll(reason)) {
                        return Optional.empty();
                    }
                }
                case EvidenceSender.Sent.Failed(LinkProblem problem) -> {
                    return Optional.of(problem);
                }
            }
            if (!clock.instant().isBefore(until)) {
                return outbox.waiting().isEmpty() ? Optional.empty() : Optional.of(new LinkProblem.TimedOut(""));
            }
        }
        return Optional.empty();
    }

    /// Trying the next one would only be refused again.
    private static boolean endsAll(UploadRefusal reason) {
        return switch (reason) {
            case NO_TICKET, WRONG_HUB, UNKNOWN_DEVICE, REVOKED, WRONG_SIGNATURE, QUOTA, HUB_FULL -> true;
            case WRONG_SIZE, NOT_WHAT_IT_SAYS -> false;
        };
    }
}
