package id.suar.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// When an errand ends at the latest, on a clock that may be set meanwhile: what it jumps by counts as nothing.
public final class Deadline {

    private final Elapsed elapsed;
    private final Duration whole;

    /// @param until by the clock as it is now
    public Deadline(Clock clock, Instant until) {
        this.elapsed = new Elapsed(clock);
        this.whole = Duration.between(clock.instant(), until);
    }

    /// Zero once it is over.
    public Duration left() {
        Duration left = whole.minus(elapsed.now());
        return left.isNegative() ? Duration.ZERO : left;
    }

    public boolean over() {
        return left().isZero();
    }
}
