package id.suar.sync;

import java.time.Duration;

/// How much is asked for at once, learnt from how it went.
final class FeedPace {

    /// What the worst link that is worth having carries in half a minute.
    private static final int FIRST = 32 * 1024;
    private static final int LEAST = 4 * 1024;
    private static final Duration GROW_WHEN_FASTER = Duration.ofSeconds(8);

    private int bytes = FIRST;

    int bytes() {
        return bytes;
    }

    void succeeded(Duration took) {
        if (took.compareTo(GROW_WHEN_FASTER) < 0) {
            bytes = Math.min(FeedAnswerCodec.MOST, bytes * 4);
        }
    }

    void failed() {
        bytes = Math.max(LEAST, bytes / 2);
    }
}
