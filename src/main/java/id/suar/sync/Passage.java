package id.suar.sync;

import java.time.Duration;

/// How one parcel fared on its way.
///
/// @param bytes of the sealed parcel
/// @param raw   of its entries before compression; 0 when it had none
/// @param took  from the first byte to the answer, or to the cut; zero where nobody was left to measure it
public record Passage(int bytes, long raw, Duration took, End end) {

    public enum End {
        /// Nobody has told how it ended: it goes now, or the program was killed meanwhile.
        UNDER_WAY,
        ARRIVED,
        /// The line was cut, or nothing came back in time.
        CUT
    }

    private static final long MOST_RAW = 1L << 30;
    private static final Duration LONGEST = Duration.ofHours(1);

    /// What no parcel can be (a damaged database says so) is brought to what it can.
    public Passage {
        bytes = Math.max(0, bytes);
        raw = Math.clamp(raw, 0, MOST_RAW);
        took = took.isNegative() ? Duration.ZERO : took.compareTo(LONGEST) > 0 ? LONGEST : took;
    }

    public boolean arrived() {
        return end == End.ARRIVED;
    }

    double seconds() {
        return took.toMillis() / 1000.0;
    }
}
