package id.suar.sync;

import id.suar.journal.JournalId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// What one run of the courier knows: how far the hub agrees, how fast to go, when to give up.
final class CourierRun {

    private static final Duration LEAST_PATIENCE = Duration.ofSeconds(10);
    private static final Duration MOST_PATIENCE = Duration.ofMinutes(5);
    private static final Duration FIRST_REST = Duration.ofMillis(500);
    private static final Duration MOST_REST = Duration.ofSeconds(30);
    /// A run's first parcel has no more bytes than this, whatever is remembered: the link may be another one today.
    static final int OPENING = 16 * 1024;
    /// Going back this often without a receipt in between is no progress any more.
    private static final int MOST_SETBACKS = 3;

    private final Outbox outbox;
    private final Clock clock;
    private final Elapsed elapsed;
    private final Passages passages;
    private final Backoff backoff;
    private final Duration giveUp;
    private final CourierWatch watch;
    private final long receivedBefore;
    private final Map<JournalId, Long> agreed = new HashMap<>();

    private boolean probed;
    private boolean unknownThere;
    private int setbacks;
    private int requests;
    private long bytes;
    private int forks;
    private boolean answered;
    private Optional<Long> passage = Optional.empty();
    private Duration sentAt = Duration.ZERO;
    private Duration rest = Duration.ZERO;
    private Optional<Duration> clockOff = Optional.empty();
    private Optional<SyncOutcome> outcome = Optional.empty();

    CourierRun(
            Outbox outbox,
            Passages passages,
            Clock clock,
            RandomGenerator random,
            Duration giveUp,
            CourierWatch watch) {
        this.outbox = outbox;
        this.passages = passages;
        this.clock = clock;
        this.elapsed = new Elapsed(clock);
        this.backoff = new Backoff(random, FIRST_REST, MOST_REST);
        this.giveUp = giveUp;
        this.watch = watch;
        this.receivedBefore = outbox.standing().received();
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
        return clock.instant().plus(left());
    }

    /// How many bytes go at once, as the link has shown itself.
    int size() {
        int pays = measure().size();
        return answered ? pays : Math.min(pays, OPENING);
    }

    boolean enrolling() {
        return unknownThere || !outbox.known();
    }

    void sending(Packed parcel) {
        requests++;
        bytes += parcel.bytes().length;
        passage = Optional.of(passages.begin(parcel.bytes().length, parcel.raw(), clock.instant()));
        sentAt = elapsed.now();
        rest = Duration.ZERO;
        watch.sending(parcel);
    }

    /// How long the request may take: what this link can need for it, and no more than half of what is left, so
    /// that a line that stalls leaves time for another try.
    Duration patience(Packed parcel) {
        Duration left = left();
        Duration half = left.dividedBy(2);
        Duration most = half.compareTo(LEAST_PATIENCE) < 0 ? min(left, LEAST_PATIENCE) : min(half, MOST_PATIENCE);
        Duration wanted = min(most, measure().patience(parcel.bytes().length));
        return wanted.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wanted;
    }

    Duration rest() {
        return rest;
    }

    void heard(Instant hubTime, Heard heard, Packed parcel) {
        answered = true;
        ended(Passage.End.ARRIVED);
        clockOff = Optional.of(Duration.between(clock.instant(), hubTime));
        switch (heard) {
            case Heard.Received(JournalId journal, long through) -> received(journal, through);
            case Heard.Agreed(JournalId journal, long through) -> agreed.put(journal, through);
            case Heard.GoBack(JournalId journal, long through) -> {
                agreed.put(journal, through);
                setback("behind " + journal + " " + through);
            }
            case Heard.Forked(JournalId journal, long at, JournalId next) -> {
                forks++;
                watch.forked(journal, at, next);
                setback("forked " + journal + " " + at);
            }
            case Heard.Refused(Refusal reason, String detail) -> refused(reason, detail, parcel);
            case Heard.Contradiction(String what) -> failed(new LinkProblem.Contradiction(what));
        }
    }

    void failed(LinkProblem problem) {
        switch (problem) {
            case LinkProblem.LineCut _, LinkProblem.TimedOut _ -> ended(Passage.End.CUT);
            default -> forgotten();
        }
        if (allReceived()) {
            // Only a question whether the hub still has all: no link, no answer, nothing undelivered.
            probed = true;
            return;
        }
        Duration wanted = backoff.failed();
        if (left().isZero() || problem instanceof LinkProblem.NoAddress) {
            outcome = Optional.of(new SyncOutcome.NotDelivered(problem, tally()));
            return;
        }
        rest = min(wanted, left());
        watch.resting(problem, rest);
    }

    /// Ended by people: it says nothing of the link.
    SyncOutcome stopped() {
        forgotten();
        return new SyncOutcome.NotDelivered(new LinkProblem.Stopped(), tally());
    }

    private void ended(Passage.End end) {
        Duration took = elapsed.now().minus(sentAt);
        passage.ifPresent(id -> passages.end(id, took, end));
        passage = Optional.empty();
    }

    private void forgotten() {
        passage.ifPresent(passages::forget);
        passage = Optional.empty();
    }

    private void received(JournalId journal, long through) {
        probed = true;
        unknownThere = false;
        setbacks = 0;
        backoff.succeeded();
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

    private void setback(String what) {
        probed = true;
        if (++setbacks > MOST_SETBACKS) {
            failed(new LinkProblem.Contradiction(what));
        }
    }

    private boolean allReceived() {
        return outbox.known() && outbox.next(_ -> 0L).isEmpty();
    }

    private long agreed(JournalId journal) {
        return agreed.getOrDefault(journal, 0L);
    }

    private LinkMeasure measure() {
        return LinkMeasure.of(passages.recent());
    }

    private Duration left() {
        Duration left = giveUp.minus(elapsed.now());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
