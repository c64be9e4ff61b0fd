package id.suar.hub;

import id.suar.hub.FolderIntake.Taken;
import id.suar.sync.Answer;
import id.suar.sync.Outside;
import id.suar.sync.ParcelCodec;
import id.suar.sync.file.ParcelFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks into a folder that people copy parcels to, takes those that are whole, and writes each answer beside its
/// parcel. A file that is shorter than it says is left alone as long as it grows.
///
/// What was looked at is remembered for as long as the process lives; after that the same files get the same
/// receipts again, and nothing is stored twice.
///
/// Thread: one at a time.
public final class FolderWatch {

    /// A copy that has not grown for this long has been given up.
    static final Duration STILL = Duration.ofSeconds(20);

    private final FolderIntake intake;
    private final Path folder;
    private final Clock clock;
    private final Map<Path, Seen> seen = new HashMap<>();

    public FolderWatch(FolderIntake intake, Path folder, Clock clock) {
        this.intake = intake;
        this.folder = folder;
        this.clock = clock;
    }

    private enum State {
        NEW,
        /// Behind: its turn comes when another one has been taken.
        WAITS,
        /// Cannot be read: told once, and tried again each time.
        UNREAD,
        DONE
    }

    /// @param since when it was first seen like that, by our own clock: those of sticks are often wrong
    private record Seen(long size, FileTime written, long since, State state) {

        boolean same(Seen now) {
            return size == now.size && written.equals(now.written);
        }

        Seen as(State next) {
            return new Seen(size, written, since, next);
        }
    }

    public Path folder() {
        return folder;
    }

    /// What was taken or refused in this look; files that are as they were are not told again.
    ///
    /// @throws UncheckedIOException when the folder cannot be read or written (pulled out): nothing is lost
    public List<Taken> look() {
        List<Path> files = ParcelFolder.files(folder, ParcelFolder.PARCEL);
        seen.keySet().retainAll(files);
        List<Path> fresh = files.stream().filter(this::ready).toList();
        if (fresh.isEmpty()) {
            return List.of();
        }
        List<Path> all = files.stream()
                .filter(file -> fresh.contains(file) || is(file, State.WAITS))
                .toList();
        List<Taken> taken = intake.take(all);
        List<Taken> told = taken.stream()
                .filter(one -> fresh.contains(one.file()) || one.received())
                .filter(one -> !one.unread() || !is(one.file(), State.UNREAD))
                .toList();
        taken.forEach(this::answered);
        return told;
    }

    private boolean ready(Path file) {
        try {
            Seen now = new Seen(Files.size(file), Files.getLastModifiedTime(file), clock.millis(), State.NEW);
            Seen known = seen.merge(file, now, (before, after) -> before.same(after) ? before : after);
            boolean still = now.since() - known.since() >= STILL.toMillis();
            boolean open = known.state() == State.NEW || known.state() == State.UNREAD;
            return open && (still || whole(file, now.size()));
        } catch (IOException e) {
            // Gone since it was listed.
            return false;
        }
    }

    /// What cannot be read is perhaps still being written.
    private static boolean whole(Path file, long size) {
        try (var in = Files.newInputStream(file)) {
            return ParcelCodec.outside(in.readNBytes(ParcelCodec.HEAD), size) instanceof Outside.Whole;
        } catch (IOException e) {
            return false;
        }
    }

    private void answered(Taken taken) {
        FolderIntake.write(taken, taken.file().toAbsolutePath().getParent());
        boolean behind = taken.answer().filter(Answer.Behind.class::isInstance).isPresent();
        State next = taken.unread() ? State.UNREAD : behind ? State.WAITS : State.DONE;
        seen.computeIfPresent(taken.file(), (file, known) -> known.as(next));
    }

    private boolean is(Path file, State state) {
        return seen.containsKey(file) && seen.get(file).state() == state;
    }
}
