package id.suar.sync;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What the last parcels tell about the link, and how large the next one should be.
///
/// A parcel of `b` bytes takes `fixed + b / rate`; both are fitted to what was measured, newer parcels weighing more.
/// A link that is cut every so often has the size that pays where what is lost in a cut and what each round trip costs
/// balance: Young's interval of checkpoints, `√(2 · fixed · time between cuts)`.
///
/// @param known          a parcel has arrived; without one the rest is a guess
/// @param fixedSeconds   what a parcel takes that has no bytes: the round trip
/// @param secondsPerByte above that
/// @param cutAfter       seconds on the way between two cuts
/// @param most           bytes beyond which a parcel was cut of late
/// @param packed         bytes that go for each byte of entries before compression
public record LinkMeasure(
        boolean known, double fixedSeconds, double secondsPerByte, double cutAfter, long most, double packed) {

    /// The first parcel on a link of which nothing is known: two seconds at 9.6 kbit/s.
    static final int PROBE = 2_048;
    /// Less than this does not pay for its seal, signature and heads.
    static final int LEAST = 256;

    private static final double FORGETTING = 0.8;
    /// Cuts are rarer than parcels, and remembered longer.
    private static final double FORGETTING_CUTS = 0.9;
    /// So many seconds a link lasts until it shows otherwise.
    private static final double LASTS = 40;
    /// How much the guess weighs that half of the quickest parcel's time was the round trip.
    private static final double GUESS = 0.02;
    /// 8 Gbit/s and half a millisecond: nothing is faster, and no rounding of a clock may say so.
    private static final double LEAST_SECONDS_PER_BYTE = 1e-9;
    private static final double LEAST_FIXED = 0.0005;
    /// Count sheets, until something else has been measured.
    private static final double USUAL_PACKED = 0.15;
    /// A parcel of one small entry is mostly heads; many of them are not.
    private static final double MOST_PACKED = 2;
    /// So many times the largest parcel that arrived may be tried next.
    private static final int GROWTH = 8;

    /// Seconds, some thirty years: longer than anybody waits, and far from where milliseconds overflow.
    private static final double LONGEST = 1e9;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /// The worst link that is worth having, in bytes a second.
    private static final double WORST_RATE = 150;

    /// @param passages oldest first
    public static LinkMeasure of(List<Passage> passages) {
        List<Passage> arrived = passages.stream().filter(Passage::arrived).toList();
        double[] line = line(arrived);
        return new LinkMeasure(
                !arrived.isEmpty(), line[0], line[1], cutAfter(passages), most(passages), packed(arrived));
    }

    /// How many bytes the next parcel should have.
    public int size() {
        double best = known ? Math.sqrt(2 * fixedSeconds * cutAfter) / secondsPerByte : PROBE;
        return Math.clamp(Math.min((long) best, most), LEAST, ParcelCodec.MAX_BYTES);
    }

    /// How long so much takes on this link, cuts included; empty until a parcel has arrived.
    ///
    /// @param raw bytes of entries before compression
    public Optional<Duration> time(long raw) {
        return time(raw, 0);
    }

    /// @param raw    bytes of entries before compression
    /// @param sealed bytes that go as they are
    public Optional<Duration> time(long raw, long sealed) {
        if (!known) {
            return Optional.empty();
        }
        double bytes = raw * packed + sealed;
        double parcels = Math.ceil(bytes / size());
        double each = fixedSeconds + Math.min(bytes, size()) * secondsPerByte;
        // What is cut goes again: the expected time of a task that fails at a constant rate.
        double withCuts = cutAfter * Math.expm1(Math.min(each / cutAfter, 20));
        return Optional.of(Duration.ofMillis(Math.round(Math.min(parcels * withCuts, LONGEST) * 1000)));
    }

    /// How long one parcel of so many bytes takes, when nothing cuts it; empty until one has arrived.
    public Optional<Duration> passage(int bytes) {
        double seconds = Math.min(fixedSeconds + bytes * secondsPerByte, LONGEST);
        return known ? Optional.of(Duration.ofMillis(Math.round(seconds * 1000))) : Optional.empty();
    }

    /// How long to wait for the answer to a parcel before the line counts as dead.
    public Duration patience(int bytes) {
        double expected = known ? fixedSeconds + bytes * secondsPerByte : bytes / WORST_RATE;
        return PATIENCE.plusMillis((long) (Math.min(expected, LONGEST) * 4000));
    }

    /// Bytes a second, to show people.
    public double rate() {
        return 1 / secondsPerByte;
    }

    /// Weighted least squares of seconds over bytes: `{fixed, per byte}`.
    private static double[] line(List<Passage> arrived) {
        if (arrived.isEmpty()) {
            return new double[] {1, 1 / WORST_RATE};
        }
        double quickest = arrived.stream().mapToDouble(Passage::seconds).min().orElseThrow();
        double weights = GUESS;
        double bytes = 0;
        double seconds = GUESS * quickest / 2;
        double squares = 0;
        double products = 0;
        double weight = 1;
        for (Passage passage : arrived.reversed()) {
            weights += weight;
            bytes += weight * passage.bytes();
            seconds += weight * passage.seconds();
            squares += weight * passage.bytes() * passage.bytes();
            products += weight * passage.bytes() * passage.seconds();
            weight *= FORGETTING;
        }
        double spread = weights * squares - bytes * bytes;
        double slope = spread <= 0 ? 0 : (weights * products - bytes * seconds) / spread;
        // Two that differ by a few bytes and by seconds would say so: the last one was no slower than all of its time.
        Passage last = arrived.getLast();
        double slowest = last.seconds() / Math.max(1, last.bytes());
        double perByte = Math.max(LEAST_SECONDS_PER_BYTE, Math.min(slope, slowest));
        return new double[] {Math.max(LEAST_FIXED, (seconds - perByte * bytes) / weights), perByte};
    }

    private static double cutAfter(List<Passage> passages) {
        double seconds = LASTS;
        double cuts = 1;
        double weight = 1;
        for (Passage passage : passages.reversed()) {
            seconds += weight * passage.seconds();
            cuts += passage.arrived() ? 0 : weight;
            weight *= FORGETTING_CUTS;
        }
        return seconds / cuts;
    }

    /// Half of what was cut, half as much more for each that arrived since then: however wrong the rest may
    /// be, a link on which anything goes through is found. And not many times more than ever arrived: a line
    /// through times with jitter may say that bytes cost nothing.
    private static long most(List<Passage> passages) {
        long most = ParcelCodec.MAX_BYTES;
        for (Passage passage : passages) {
            most = passage.arrived()
                    ? Math.min(ParcelCodec.MAX_BYTES, most * 3 / 2)
                    : Math.max(LEAST, Math.min(most, passage.bytes()) / 2);
        }
        long arrived = passages.stream()
                .filter(Passage::arrived)
                .mapToLong(Passage::bytes)
                .max()
                .orElse(ParcelCodec.MAX_BYTES);
        return Math.min(most, GROWTH * Math.max(PROBE, arrived));
    }

    private static double packed(List<Passage> arrived) {
        long raw = arrived.stream().mapToLong(Passage::raw).sum();
        long bytes = arrived.stream()
                .filter(one -> one.raw() > 0)
                .mapToLong(Passage::bytes)
                .sum();
        return raw == 0 ? USUAL_PACKED : Math.min(MOST_PACKED, (double) bytes / raw);
    }
}
