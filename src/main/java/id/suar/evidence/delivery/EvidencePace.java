package id.suar.evidence.delivery;

import java.time.Duration;

/// How many bytes go in one request, learnt from how it went. What was cut is kept by the hub, so a piece that is too
/// large costs one round trip and no more.
final class EvidencePace {

    private static final int FIRST = 64 * 1024;
    private static final int LEAST = 8 * 1024;
    private static final int MOST = 16 * 1024 * 1024;
    private static final Duration FAST = Duration.ofSeconds(5);

    private int piece = FIRST;

    int piece() {
        return piece;
    }

    void succeeded(long bytes, Duration took) {
        if (bytes >= piece && took.compareTo(FAST) < 0) {
            piece = Math.min(MOST, piece * 2);
        }
    }

    void failed() {
        piece = Math.max(LEAST, piece / 2);
    }
}
