package id.suar.sync;

import id.suar.journal.JournalId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What one run of the courier knows: how far the hub agrees, how fast to go, when to give up.
final class CourierRun {

    private static final Duration LEAST_PATIENCE = Duration.ofSeconds(10);
    private static final Duration MOST_PATIENCE = Duration.ofMinutes(5);
    /// Going back this often without a receipt in between is no progress any more.
    private static final int MOST_SETBACKS = 3;

    private final Outbox outbox;
    private final Clock clock;
    private final Pace pace;
    private final Instant deadline;
    private final CourierWatch watch;
    private final long receivedBefore;
    private final Map<JournalId, Long> agreed = new HashMap<>();

    private boolean probed;
    private boolean unknownThere;
    private int setbacks;
    private int requests;
    private long bytes;
    private int forks;
    private Instant sentAt;
    private Duration rest = Duration.ZERO;
    private Optional<Duration> clockOff = Optional.empty();
    private Optional<SyncOutcome> outcome = Optional.empty();

    CourierRun(Outbox outbox, Clock clock, Pace pace, Instant deadline, CourierWatch watch) {
        this.outbox = outbox;
        this.clock = clock;
        this.pace = pace;
        this.deadline = deadline;
        this.watch = watch;
        this.receivedBefore = outbox.standing().received();
        this.sentAt = clock.instant();
    }

    Optional<SyncOutcome> outcome() {
        return outcome;
    }

    Tally tally() {
        long received = Math.max(0, outbox.standing().received() - receivedBefore);
        return new Tally(received, requests, bytes, forks, clockOff);
    }

    /// Everything is signed for, and in this run the hub has been asked (or could not be).
    boolean complete() {
        if (allReceived() && probed) {
            outcome = Optional.of(new SyncOutcome.AllReceived(tally(), Optional.empty()));
        }
        return outcome.isPresent();
    }

    Outbox.Place place() {
        return outbox.next(this::agreed).or(() -> outbox.next(_ -> 0L)).orElseGet(outbox::end);
    }

    Instant deadline() {
        return deadline;
    }

    int entries() {
        return pace.entries();
    }

    boolean enrolling() {
        return unknownThere || !outbox.known();
    }

    void sending(Packed parcel) {
        requests++;
        bytes += parcel.bytes().length;
        sentAt = clock.instant();
        rest = Duration.ZERO;
        watch.sending(parcel);
    }

    /// How long the request may take: half of what is left, so that a line that stalls leaves time for
    /// another try.
    Duration patience() {
        Duration left = left();
        Duration half = left.dividedBy(2);
        Duration wanted = half.compareTo(LEAST_PATIENCE) < 0 ? min(left, LEAST_PATIENCE) : min(half, MOST_PATIENCE);
        return wanted.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wanted;
    }

    Duration rest() {
        return rest;
    }

    void heard(Instant hubTime, Heard heard, Packed parcel) {
        clockOff = Optional.of(Duration.between(clock.instant(), hubTime));
        switch (heard) {
            case Heard.Received(JournalId journal, long through) -> received(journal, through);
            case Heard.Agreed(JournalId journal, long through) -> agreed.put(journal, through);
            case Heard.GoBack(JournalId journal, long through) -> {
                agreed.put(journal, through);
                setback("behind " + journal + " " + through, parcel);
            }
            case Heard.Forked(JournalId journal, long at, JournalId next) -> {
                forks++;
                watch.forked(journal, at, next);
                setback("forked " + journal + " " + at, parcel);
            }
            case Heard.Refused(Refusal reason, String detail) -> refused(reason, detail, parcel);
            case Heard.Contradiction(String what) -> failed(new LinkProblem.Contradiction(what), parcel);
        }
    }

    void failed(LinkProblem problem, Packed parcel) {
        if (allReceived()) {
            // Only a question whether the hub still has all: no link, no answer, nothing undelivered.
            probed = true;
            return;
        }
        Duration wanted = pace.failed(parcel.entries());
        if (left().isZero() || problem instanceof LinkProblem.NoAddress) {
            outcome = Optional.of(new SyncOutcome.NotDelivered(problem, tally()));
            return;
        }
        rest = min(wanted, left());
        watch.resting(problem, rest);
    }

    private void received(JournalId journal, long through) {
        probed = true;
        unknownThere = false;
        setbacks = 0;
        pace.succeeded(Duration.between(sentAt, clock.instant()));
        watch.received(journal, through);
    }

    private void refused(Refusal reason, String detail, Packed parcel) {
        if (reason == Refusal.UNKNOWN_DEVICE && !parcel.enrolling()) {
            // A hub restored from a backup that is older than this device's enrolment.
            unknownThere = true;
            return;
        }
        outcome = Optional.of(new SyncOutcome.Refused(reason, detail, tally()));
    }

    private void setback(String what, Packed parcel) {
        probed = true;
        if (++setbacks > MOST_SETBACKS) {
            failed(new LinkProblem.Contradiction(what), parcel);
        }
    }

    private boolean allReceived() {
        return outbox.known() && outbox.next(_ -> 0L).isEmpty();
    }

    private long agreed(JournalId journal) {
        return agreed.getOrDefault(journal, 0L);
    }

    private Duration left() {
        Duration left = Duration.between(clock.instant(), deadline);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
