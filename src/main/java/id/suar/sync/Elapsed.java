package id.suar.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Time that has passed, by a clock that people set and laptops sleep through: what it jumps by between two looks
/// counts as nothing.
final class Elapsed {

    /// Nothing that a courier waits for takes as long.
    private static final Duration JUMP = Duration.ofMinutes(15);

    private final Clock clock;
    private Instant last;
    private Duration sum = Duration.ZERO;

    Elapsed(Clock clock) {
        this.clock = clock;
        this.last = clock.instant();
    }

    Duration now() {
        Instant at = clock.instant();
        Duration step = Duration.between(last, at);
        if (!step.isNegative() && step.compareTo(JUMP) < 0) {
            sum = sum.plus(step);
        }
        last = at;
        return sum;
    }
}
