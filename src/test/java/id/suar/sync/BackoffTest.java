package id.suar.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BackoffTest {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration MOST = Duration.ofSeconds(30);

    @Property(tries = 200)
    void neverLongerThanItsBoundNorThanTheCap(@ForAll long seed, @ForAll @IntRange(min = 1, max = 2000) int failures) {
        var backoff = new Backoff(new Random(seed), FIRST, MOST);
        for (int i = 0; i < failures; i++) {
            Duration bound = i < 6 ? FIRST.multipliedBy(1L << i) : MOST;
            assertThat(backoff.failed()).isBetween(Duration.ZERO, bound.compareTo(MOST) < 0 ? bound : MOST);
        }
        backoff.succeeded();
        assertThat(backoff.failed()).isLessThanOrEqualTo(FIRST);
    }

    /// Full jitter: devices that lost their network at the same moment come back spread over the whole of the bound.
    @Property(tries = 20)
    void manyDevicesDoNotComeAtTheSameMoment(@ForAll long seed) {
        var seeds = new Random(seed);
        long[] rests = IntStream.range(0, 1000)
                .mapToLong(i -> seventh(seeds.nextLong()).toMillis())
                .sorted()
                .toArray();
        for (int tenth = 0; tenth < 10; tenth++) {
            long from = MOST.toMillis() * tenth / 10;
            long to = MOST.toMillis() * (tenth + 1) / 10;
            assertThat(LongStream.of(rests)
                            .filter(rest -> rest >= from && rest <= to)
                            .count())
                    .isBetween(50L, 160L);
        }
    }

    private static Duration seventh(long seed) {
        var backoff = new Backoff(new Random(seed), FIRST, MOST);
        for (int i = 0; i < 6; i++) {
            backoff.failed();
        }
        return backoff.failed();
    }
}
