package id.suar.sync;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// Rests after failures: full jitter under a bound that doubles up to a cap, so that when the network is back in a
/// whole district, not all of it comes at the same moment.
final class Backoff {

    private static final int MOST_DOUBLINGS = 20;

    private final RandomGenerator random;
    private final Duration first;
    private final Duration most;
    private int failures;

    /// @param first the bound of the first rest
    /// @param most  the bound of every rest
    Backoff(RandomGenerator random, Duration first, Duration most) {
        this.random = random;
        this.first = first;
        this.most = most;
    }

    /// Another failure: how long to rest, from nothing to the bound.
    Duration failed() {
        long bound = Math.min(most.toMillis(), first.toMillis() << Math.min(failures, MOST_DOUBLINGS));
        failures++;
        return Duration.ofMillis(random.nextLong(bound + 1));
    }

    void succeeded() {
        failures = 0;
    }
}
