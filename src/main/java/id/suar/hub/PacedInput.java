package id.suar.hub;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// What comes at less than the worst link that is worth having ends: a trickle must not hold a place for ever. That
/// nothing comes at all is the server's to notice.
final class PacedInput extends FilterInputStream {

    /// So long nobody is judged.
    static final Duration GRACE = Duration.ofMinutes(1);

    /// Bytes a second, from the beginning.
    static final long LEAST = 150;

    private final Clock clock;
    private final Instant begun;
    private long read;

    PacedInput(InputStream in, Clock clock) {
        super(in);
        this.clock = clock;
        this.begun = clock.instant();
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        judge(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] to, int at, int length) throws IOException {
        int got = super.read(to, at, length);
        judge(Math.max(0, got));
        return got;
    }

    private void judge(int got) throws IOException {
        read += got;
        Duration took = Duration.between(begun, clock.instant());
        if (took.compareTo(GRACE) > 0 && read < took.toSeconds() * LEAST) {
            throw new IOException(read + " bytes in " + took);
        }
    }
}
