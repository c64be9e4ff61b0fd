package id.suar.faults;

import java.time.Duration;

/// What a line is like all the time, for all connections together and in each direction.
///
/// @param oneWay         how long a byte is on its way
/// @param bytesPerSecond 0: as many as come
/// @param cutEvery       every connection is cut when so much time has passed since the line began, and again and
///                       again; zero: never
public record Link(Duration oneWay, long bytesPerSecond, Duration cutEvery) {

    public static final Link GOOD = new Link(Duration.ZERO, 0, Duration.ZERO);

    /// 256 kbit/s, a round trip of 300 ms.
    public static final Link TOWN = new Link(Duration.ofMillis(150), 32_000, Duration.ZERO);

    /// 9.6 kbit/s, a round trip of 1 s, cut every 30 s.
    public static final Link RIVER = new Link(Duration.ofMillis(500), 1_200, Duration.ofSeconds(30));

    /// Bytes that are let through at once: a twentieth of a second's worth.
    int piece() {
        return bytesPerSecond == 0 ? 8192 : Math.clamp(bytesPerSecond / 20, 32, 8192);
    }

    Link longer(Duration more) {
        return new Link(oneWay.plus(more), bytesPerSecond, cutEvery);
    }
}
