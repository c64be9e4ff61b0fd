package id.suar.sync;

import id.suar.faults.Office;
import id.suar.faults.SteppedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/// A line in the laptop's own time: so many bytes a second, a round trip, cuts, stalls; nothing waits for it. What the
/// hub does is real.
final class SlowLine implements Transport {

    /// What HTTP adds to a parcel.
    private static final int HEADS = 230;

    private final Office office;
    private final SteppedClock clock;
    private final double bytesPerSecond;
    private final Duration roundTrip;
    private final Random random;
    Duration cutEvery = Duration.ofDays(1);
    double stalls;
    Runnable whileUnderWay = () -> {};
    long bytes;
    private Instant nextCut;
    private boolean connected;

    /// @param clock the device's, which moves while something is on its way
    SlowLine(Office office, SteppedClock clock, double bytesPerSecond, Duration roundTrip, Random random) {
        this.office = office;
        this.clock = clock;
        this.bytesPerSecond = bytesPerSecond;
        this.roundTrip = roundTrip;
        this.random = random;
        this.nextCut = clock.instant();
    }

    @Override
    public Delivery push(byte[] parcel, Duration within) {
        whileUnderWay.run();
        Instant now = clock.instant();
        while (!nextCut.isAfter(now)) {
            connected &= nextCut.plus(cutEvery).isAfter(now);
            nextCut = nextCut.plus(cutEvery);
        }
        Duration up = seconds((parcel.length + HEADS) / bytesPerSecond).plus(roundTrip.dividedBy(2));
        Duration whole = up.plus(roundTrip.dividedBy(2)).plus(connected ? Duration.ZERO : roundTrip);
        if (random.nextDouble() < stalls) {
            whole = whole.plus(Duration.ofSeconds(3).multipliedBy(1 + random.nextInt(3)));
        }
        Duration cut = Duration.between(now, nextCut);
        if (min(whole, min(cut, within)) != whole) {
            Duration lasted = min(cut, within);
            bytes += Math.min(parcel.length + HEADS, (long) (lasted.toMillis() / 1000.0 * bytesPerSecond));
            if (up.compareTo(lasted) < 0) {
                // The hub has it, and nobody knows.
                office.intake.take(parcel);
            }
            clock.step(lasted);
            connected = false;
            return new Delivery.Failed(
                    cut.compareTo(within) < 0 ? new LinkProblem.LineCut("line") : new LinkProblem.TimedOut("line"));
        }
        bytes += parcel.length + HEADS;
        clock.step(whole);
        connected = true;
        return new Delivery.Came(office.intake.take(parcel).signed(), "line");
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis((long) (seconds * 1000));
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
