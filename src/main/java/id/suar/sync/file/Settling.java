package id.suar.sync.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which files of a folder that people copy to are ready: whole, or not grown for so long that the copy was given up.
/// What was looked at is ready again when it has changed.
///
/// Thread: one at a time.
public final class Settling {

    /// A copy that has not grown for this long has been given up.
    public static final Duration STILL = Duration.ofSeconds(20);

    private final Clock clock;
    private final Whole whole;
    private final Map<Path, Seen> seen = new HashMap<>();

    public Settling(Clock clock, Whole whole) {
        this.clock = clock;
        this.whole = whole;
    }

    /// Whether a file is as long as it says.
    @FunctionalInterface
    public interface Whole {

        boolean test(Path file) throws IOException;
    }

    /// @param since when it was first seen like that, by our own clock: those of sticks are often wrong
    private record Seen(long size, FileTime written, long since, boolean looked) {

        boolean same(Seen now) {
            return size == now.size && written.equals(now.written);
        }
    }

    /// @param files all that there are now
    public List<Path> ready(List<Path> files) {
        seen.keySet().retainAll(files);
        return files.stream().filter(this::ready).toList();
    }

    public void looked(Path file) {
        seen.computeIfPresent(file, (same, known) -> new Seen(known.size, known.written, known.since, true));
    }

    private boolean ready(Path file) {
        try {
            Seen now = new Seen(Files.size(file), Files.getLastModifiedTime(file), clock.millis(), false);
            Seen known = seen.merge(file, now, (before, after) -> before.same(after) ? before : after);
            boolean still = now.since() - known.since() >= STILL.toMillis();
            return !known.looked() && (still || whole.test(file));
        } catch (IOException e) {
            // Gone since it was listed, or not to be read now; it keeps none of the others back.
            return false;
        }
    }
}
