package id.suar.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class LinkMeasureTest {

    @Example
    void ofNothingNothingIsSaid() {
        LinkMeasure nothing = LinkMeasure.of(List.of());
        assertThat(nothing.known()).isFalse();
        assertThat(nothing.time(1000)).isEmpty();
        assertThat(nothing.size()).isEqualTo(LinkMeasure.PROBE);
    }

    @Property(tries = 300)
    void findsRateAndRoundTripOfASteadyLink(
            @ForAll @DoubleRange(min = 300, max = 1e6) double rate,
            @ForAll @DoubleRange(min = 0.05, max = 3) double fixed,
            @ForAll long seed) {
        var random = new Random(seed);
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < Passages.KEPT; i++) {
            passages.add(arrived(1_000 + random.nextInt((int) (20 * rate)), rate, fixed));
        }
        LinkMeasure measure = LinkMeasure.of(passages);

        assertThat(measure.rate()).isCloseTo(rate, within(rate * 0.2));
        long raw = 100_000;
        double whole = raw * measure.packed() / rate;
        assertThat(measure.time(raw).orElseThrow().toMillis() / 1000.0).isGreaterThan(whole * 0.8);
    }

    /// Whatever is remembered, a size is one that can be sent, and after cuts alone it comes down to the least.
    @Property(tries = 300)
    void everySizeCanBeSentAndCutsBringItDown(@ForAll long seed, @ForAll @IntRange(max = 16) int count) {
        var random = new Random(seed);
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var end = Passage.End.values()[random.nextInt(3)];
            passages.add(new Passage(random.nextInt(1_100_000), 10, Duration.ofMillis(random.nextInt(90_000)), end));
        }
        for (int i = 0; i < 20; i++) {
            int size = LinkMeasure.of(passages).size();
            assertThat(size).isBetween(LinkMeasure.LEAST, ParcelCodec.MAX_BYTES);
            assertThat(LinkMeasure.of(passages).patience(size)).isPositive();
            passages.add(new Passage(size, 10, Duration.ofSeconds(1), Passage.End.UNDER_WAY));
        }
        assertThat(LinkMeasure.of(passages).size()).isEqualTo(LinkMeasure.LEAST);
    }

    /// The oftener it is cut, the smaller the parcels; the longer its round trip, the larger.
    @Example
    void cutsMakeParcelsSmallerAndRoundTripsLarger() {
        List<Passage> steady = List.of(arrived(2_000, 1_200, 1), arrived(9_000, 1_200, 1), arrived(4_000, 1_200, 1));
        var cut = new ArrayList<>(steady);
        cut.add(1, new Passage(60_000, 10, Duration.ofSeconds(5), Passage.End.CUT));
        List<Passage> far = List.of(arrived(2_000, 1_200, 4), arrived(9_000, 1_200, 4), arrived(4_000, 1_200, 4));

        assertThat(LinkMeasure.of(cut).size()).isLessThan(LinkMeasure.of(steady).size());
        assertThat(LinkMeasure.of(far).size())
                .isGreaterThan(LinkMeasure.of(steady).size());
        assertThat(LinkMeasure.of(steady).size()).isBetween(6_000, 30_000);
    }

    /// Nearly the same size and seconds apart: jitter, and neither bytes that cost nothing nor bytes that cost seconds.
    @Example
    void jitterIsNoSlope() {
        for (long[] times : new long[][] {{3_000, 1_000}, {1_000, 3_000}}) {
            LinkMeasure measure = LinkMeasure.of(List.of(
                    new Passage(2_048, 9_000, Duration.ofMillis(times[0]), Passage.End.ARRIVED),
                    new Passage(2_050, 9_000, Duration.ofMillis(times[1]), Passage.End.ARRIVED)));
            assertThat(measure.size()).isBetween(1_000, 8 * 2_050);
            assertThat(measure.time(100_000).orElseThrow()).isLessThan(Duration.ofMinutes(30));
        }
    }

    /// Whatever a damaged database says.
    @Property(tries = 300)
    void nothingThatIsRememberedStopsDelivery(@ForAll int bytes, @ForAll long raw, @ForAll long millis) {
        for (Passage.End end : Passage.End.values()) {
            LinkMeasure measure = LinkMeasure.of(List.of(
                    new Passage(bytes, raw, Duration.ofMillis(millis), end),
                    new Passage(2_000, 9_000, Duration.ofSeconds(1), Passage.End.ARRIVED)));
            assertThat(measure.size()).isBetween(LinkMeasure.LEAST, ParcelCodec.MAX_BYTES);
            assertThat(measure.patience(2_000)).isPositive();
            assertThat(measure.time(10_000).orElseThrow()).isGreaterThanOrEqualTo(Duration.ZERO);
        }
    }

    private static Passage arrived(int bytes, double rate, double fixed) {
        return new Passage(
                bytes, bytes * 7L, Duration.ofMillis((long) ((fixed + bytes / rate) * 1000)), Passage.End.ARRIVED);
    }
}
