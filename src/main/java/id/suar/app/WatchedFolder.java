package id.suar.app;

import id.suar.evidence.file.EvidenceFileIntake;
import id.suar.evidence.file.EvidenceFileWatch;
import id.suar.hub.FolderIntake.Taken;
import id.suar.hub.FolderWatch;
import id.suar.sync.file.ParcelFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Keeps an eye on a folder while a hub serves: looks as soon as the system says that something changed, and now and
/// then by itself, for network folders and sticks say nothing.
public final class WatchedFolder implements AutoCloseable {

    private static final Duration BY_ITSELF = Duration.ofSeconds(5);
    private static final Duration BURST = Duration.ofMillis(200);

    private final FolderWatch watch;
    private final EvidenceFileWatch evidence;
    private final Ears ears;
    private final Thread thread;

    /// Who hears what was taken; on the watch's thread.
    public interface Ears {

        void taken(Taken taken);

        void taken(EvidenceFileIntake.Taken evidence);

        /// The folder cannot be read or written now; told once until it can again.
        void away(Path folder);

        /// What was there could not be taken, for a reason that is not the folder's (the hub's disk is full, say); told
        /// once until it can again.
        void broke(Path folder, RuntimeException why);
    }

    private enum State {
        WELL,
        AWAY,
        BROKEN
    }

    private WatchedFolder(FolderWatch watch, EvidenceFileWatch evidence, Ears ears) {
        this.watch = watch;
        this.evidence = evidence;
        this.ears = ears;
        this.thread = new Thread(this::run, "intake-watch");
    }

    /// @param evidence of the same folder
    public static WatchedFolder start(FolderWatch watch, EvidenceFileWatch evidence, Ears ears) {
        var watched = new WatchedFolder(watch, evidence, ears);
        watched.thread.start();
        return watched;
    }

    /// A file that is being taken is finished first.
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        State state = State.WELL;
        try (WatchService service = watch.folder().getFileSystem().newWatchService()) {
            while (!Thread.currentThread().isInterrupted()) {
                state = look(state);
                listen(service);
                rest(service);
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private State look(State before) {
        try {
            if (!Files.isDirectory(watch.folder())) {
                return away(before);
            }
            List<Taken> parcels = watch.look();
            parcels.forEach(ears::taken);
            evidence.look(!parcels.isEmpty()).forEach(ears::taken);
            return State.WELL;
        } catch (UncheckedIOException e) {
            return away(before);
        } catch (RuntimeException e) {
            // The next look may go well; that a watch has ended nobody would see.
            if (before != State.BROKEN) {
                ears.broke(watch.folder(), e);
            }
            return State.BROKEN;
        }
    }

    private State away(State before) {
        if (before != State.AWAY) {
            ears.away(watch.folder());
        }
        return State.AWAY;
    }

    /// The same folder again is the same key; one that was away is listened to anew.
    private void listen(WatchService service) {
        for (Path place : List.of(watch.folder(), watch.folder().resolve(ParcelFolder.FOLDER))) {
            try {
                place.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            } catch (IOException e) {
                // Not there now, or of a kind that says nothing: it is looked at all the same.
                continue;
            }
        }
    }

    private static void rest(WatchService service) throws InterruptedException {
        Optional<WatchKey> key = Optional.ofNullable(service.poll(BY_ITSELF.toMillis(), TimeUnit.MILLISECONDS));
        while (key.isPresent()) {
            key.get().pollEvents();
            key.get().reset();
            key = Optional.ofNullable(service.poll(BURST.toMillis(), TimeUnit.MILLISECONDS));
        }
    }
}
