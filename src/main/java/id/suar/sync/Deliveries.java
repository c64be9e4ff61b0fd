package id.suar.sync;

import id.suar.i18n.ErrorCode;
import id.suar.journal.JournalId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// When the courier goes: after something was recorded, on request, and again after a failure. One courier
/// at a time. What the hub refuses, and keys that are closed, wait for people.
///
/// Every method may be called from any thread and returns at once.
public final class Deliveries implements AutoCloseable {

    /// An evening's keying comes in bursts; each of them is one parcel.
    static final Duration SETTLE = Duration.ofSeconds(2);
    /// How long one courier goes on against failures before it rests for longer.
    static final Duration RUN = Duration.ofMinutes(3);

    private static final Duration FIRST_REST = Duration.ofSeconds(20);
    private static final Duration MOST_REST = Duration.ofMinutes(5);
    /// How often to look whether a way out has opened, while something waits for one.
    static final Duration LOOK = Duration.ofSeconds(5);
    /// A shorter rest is not worth telling people about.
    private static final Duration TOLD = Duration.ofSeconds(2);

    private final Schedule schedule;
    private final Couriers couriers;
    private final Network network;
    private final Clock clock;
    private final Backoff backoff;
    private final DeliveryWatch watch;

    private DeliveryState state = new DeliveryState.NotTried();
    private Schedule.Ticket ticket = () -> {};
    private Schedule.Ticket lookout = () -> {};
    private boolean automatic = true;
    private boolean running;
    private boolean again;
    private boolean asked;
    private boolean closed;

    public Deliveries(
            Schedule schedule,
            Couriers couriers,
            Network network,
            Clock clock,
            RandomGenerator random,
            DeliveryWatch watch) {
        this.schedule = schedule;
        this.couriers = couriers;
        this.network = network;
        this.clock = clock;
        this.backoff = new Backoff(random, FIRST_REST, MOST_REST);
        this.watch = watch;
    }

    public synchronized DeliveryState state() {
        return state;
    }

    /// The program has opened: asks the hub whether it has everything.
    ///
    /// @param byItself whether anything goes without being asked for
    public synchronized void start(boolean byItself) {
        automatic = byItself;
        if (byItself) {
            plan(Duration.ZERO);
        } else {
            become(new DeliveryState.Off());
        }
    }

    public synchronized void automatic(boolean byItself) {
        if (automatic == byItself) {
            return;
        }
        automatic = byItself;
        if (byItself) {
            now();
        } else if (!running) {
            unplan();
            become(new DeliveryState.Off());
        }
    }

    /// Something was recorded.
    public synchronized void recorded() {
        if (running) {
            again = true;
            return;
        }
        if (waitsForPeople(state) || state instanceof DeliveryState.Soon) {
            return;
        }
        if (!automatic) {
            become(new DeliveryState.Off());
        } else if (!(state instanceof DeliveryState.Resting(LinkProblem _, Optional<Instant> next)) || next.isEmpty()) {
            become(new DeliveryState.Soon());
            plan(SETTLE);
        }
    }

    /// *Sync now*: always tries, and at once.
    public synchronized void now() {
        backoff.succeeded();
        if (running) {
            asked = true;
            couriers.hurry();
        } else {
            plan(Duration.ZERO);
        }
    }

    /// Ends what is under way; nothing is lost. Waits until something is recorded or somebody asks.
    public synchronized void cancel() {
        asked = false;
        unplan();
        if (!running) {
            become(new DeliveryState.Resting(new LinkProblem.Stopped(), Optional.empty()));
        }
    }

    /// Stops for good; a courier under way ends by itself soon after.
    @Override
    public synchronized void close() {
        closed = true;
        unplan();
    }

    private void plan(Duration delay) {
        if (!closed) {
            unplan();
            ticket = schedule.after(delay, this::run);
        }
    }

    private void unplan() {
        ticket.cancel();
        lookout.cancel();
    }

    /// Tries again after a rest, or as soon as a way out opens. Nothing is sent to find that out.
    private Duration rest() {
        Duration rest = backoff.failed();
        plan(rest);
        lookOut(network.ways());
        return rest;
    }

    private void lookOut(Set<String> before) {
        if (!closed) {
            lookout = schedule.after(LOOK, () -> look(before));
        }
    }

    private synchronized void look(Set<String> before) {
        if (running) {
            return;
        }
        Set<String> now = network.ways();
        if (Network.opened(before, now)) {
            backoff.succeeded();
            plan(Duration.ZERO);
        } else {
            lookOut(now);
        }
    }

    private void run() {
        synchronized (this) {
            running = true;
            again = false;
            asked = false;
            lookout.cancel();
        }
        DeliveryState end = new DeliveryState.NotTried();
        try {
            end = delivered();
        } catch (RuntimeException | Error fault) {
            end = new DeliveryState.Broken(ErrorCode.of(fault).code());
            watch.broke(fault);
        } finally {
            // A cancelled courier leaves the mark on its thread, which the next one must not find.
            Thread.interrupted();
            ended(end);
        }
    }

    private DeliveryState delivered() {
        return switch (couriers.hire()) {
            case Couriers.Hired.PinNeeded _ -> new DeliveryState.PinNeeded();
            case Couriers.Hired.KeysDamaged(String reason) -> new DeliveryState.KeysDamaged(reason);
            case Couriers.Hired.Ready(Courier courier) -> after(courier.run(RUN, new Following()));
        };
    }

    private synchronized DeliveryState after(SyncOutcome outcome) {
        return switch (outcome) {
            case SyncOutcome.AllReceived(Tally tally, Optional<LinkProblem> unfinished) -> {
                if (unfinished.isEmpty()) {
                    backoff.succeeded();
                }
                yield new DeliveryState.AllReceived(tally.clockOff(), unfinished);
            }
            case SyncOutcome.Refused(Refusal reason, String _, Tally _) -> new DeliveryState.Refused(reason);
            case SyncOutcome.NotDelivered(LinkProblem problem, Tally tally) -> {
                if (tally.received() > 0) {
                    backoff.succeeded();
                }
                yield new DeliveryState.Resting(problem, Optional.empty());
            }
        };
    }

    private synchronized void ended(DeliveryState end) {
        running = false;
        watch.moved();
        if (asked && end instanceof DeliveryState.Resting(LinkProblem.Stopped _, Optional<Instant> _)) {
            // *Sync now* after *cancel*, while the courier was still on its way home.
            become(end);
            plan(Duration.ZERO);
            return;
        }
        if (end instanceof DeliveryState.Resting(LinkProblem problem, Optional<Instant> _) && retries(problem)) {
            become(new DeliveryState.Resting(
                    problem, Optional.of(clock.instant().plus(rest()))));
            return;
        }
        become(end);
        if (end instanceof DeliveryState.AllReceived(Optional<Duration> _, Optional<LinkProblem> left)
                && left.filter(this::retries).isPresent()) {
            rest();
        }
        if (again && automatic && end instanceof DeliveryState.AllReceived) {
            become(new DeliveryState.Soon());
            plan(SETTLE);
        }
    }

    private boolean retries(LinkProblem problem) {
        return automatic
                && !closed
                && !(problem instanceof LinkProblem.Stopped)
                && !(problem instanceof LinkProblem.NoAddress);
    }

    private static boolean waitsForPeople(DeliveryState state) {
        return switch (state) {
            case DeliveryState.Refused _, DeliveryState.PinNeeded _, DeliveryState.KeysDamaged _ -> true;
            case DeliveryState.NotTried _,
                    DeliveryState.Soon _,
                    DeliveryState.Sending _,
                    DeliveryState.AllReceived _,
                    DeliveryState.Resting _,
                    DeliveryState.Off _,
                    DeliveryState.Broken _ -> false;
        };
    }

    private synchronized void become(DeliveryState next) {
        if (!closed && !next.equals(state)) {
            state = next;
            watch.state(next);
        }
    }

    /// Tells what the courier does meanwhile.
    private final class Following implements CourierWatch {

        @Override
        public void sending(Packed parcel) {
            become(new DeliveryState.Sending(parcel.entries(), parcel.bytes().length));
        }

        @Override
        public void received(JournalId journal, long through) {
            watch.moved();
        }

        @Override
        public void forked(JournalId journal, long agreed, JournalId next) {
            watch.moved();
        }

        @Override
        public void fed(int entries) {
            watch.fed(entries);
        }

        @Override
        public void parted(JournalId journal) {
            watch.parted(journal);
        }

        @Override
        public void resting(LinkProblem problem, Duration until) {
            if (until.compareTo(TOLD) >= 0) {
                become(new DeliveryState.Resting(
                        problem, Optional.of(clock.instant().plus(until))));
            }
        }
    }
}
