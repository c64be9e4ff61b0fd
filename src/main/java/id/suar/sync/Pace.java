package id.suar.sync;

import id.suar.journal.SegmentCodec;
import java.time.Duration;
import java.util.random.RandomGenerator;

/// How much goes at once and how long to wait after a failure, learnt from how it went.
final class Pace {

    /// About 30 kB of count sheets: half a minute on the worst link that is worth having.
    private static final int FIRST = 2048;

    private static final Duration GROW_WHEN_FASTER = Duration.ofSeconds(10);
    private static final long FIRST_REST_MILLIS = 500;
    private static final long MOST_REST_MILLIS = 30_000;

    private final RandomGenerator random;
    private int entries = FIRST;
    private int failures;

    Pace(RandomGenerator random) {
        this.random = random;
    }

    int entries() {
        return entries;
    }

    void succeeded(Duration took) {
        failures = 0;
        if (took.compareTo(GROW_WHEN_FASTER) < 0) {
            entries = Math.min(SegmentCodec.MAX_ENTRIES, entries * 2);
        }
    }

    /// @param sent how many entries the failed parcel had
    /// @return how long to rest: full jitter, so that many devices do not come back at the same moment
    Duration failed(long sent) {
        failures++;
        entries = (int) Math.max(1, Math.min(entries, sent) / 2);
        long most = Math.min(MOST_REST_MILLIS, FIRST_REST_MILLIS << Math.min(failures - 1, 10));
        return Duration.ofMillis(random.nextLong(most + 1));
    }
}
