package id.suar.hub;

import id.suar.hub.FolderIntake.Taken;
import id.suar.sync.Answer;
import id.suar.sync.Outside;
import id.suar.sync.ParcelCodec;
import id.suar.sync.file.ParcelFolder;
import id.suar.sync.file.Settling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Looks into a folder that people copy parcels to, takes those that are whole, and writes each answer beside its
/// parcel. A file that is shorter than it says is left alone as long as it grows.
///
/// What was looked at is remembered for as long as the process lives; after that the same files get the same
/// receipts again, and nothing is stored twice.
///
/// Thread: one at a time.
public final class FolderWatch {

    private final FolderIntake intake;
    private final Path folder;
    private final Settling settling;
    /// Behind: their turn comes when another one has been taken.
    private final Set<Path> waits = new HashSet<>();
    /// Told once, and tried again each time.
    private final Set<Path> unreadable = new HashSet<>();

    public FolderWatch(FolderIntake intake, Path folder, Clock clock) {
        this.intake = intake;
        this.folder = folder;
        this.settling = new Settling(clock, FolderWatch::whole);
    }

    public Path folder() {
        return folder;
    }

    /// What was taken or refused in this look; files that are as they were are not told again.
    ///
    /// @throws UncheckedIOException when the folder cannot be read or written (pulled out): nothing is lost
    public List<Taken> look() {
        List<Path> files = ParcelFolder.files(folder, ParcelFolder.PARCEL);
        List<Path> fresh = settling.ready(files);
        waits.retainAll(files);
        unreadable.retainAll(files);
        if (fresh.isEmpty()) {
            return List.of();
        }
        List<Path> all = files.stream()
                .filter(file -> fresh.contains(file) || waits.contains(file))
                .toList();
        List<Taken> taken = intake.take(all);
        List<Taken> told = taken.stream()
                .filter(one -> fresh.contains(one.file()) || one.received())
                .filter(one -> !one.unread() || !unreadable.contains(one.file()))
                .toList();
        taken.forEach(this::answered);
        return told;
    }

    /// What cannot be read is perhaps still being written.
    private static boolean whole(Path file) {
        try (var in = Files.newInputStream(file)) {
            return ParcelCodec.outside(in.readNBytes(ParcelCodec.HEAD), Files.size(file)) instanceof Outside.Whole;
        } catch (IOException e) {
            return false;
        }
    }

    private void answered(Taken taken) {
        FolderIntake.write(taken, taken.file().toAbsolutePath().getParent());
        if (taken.unread()) {
            unreadable.add(taken.file());
        } else {
            unreadable.remove(taken.file());
            settling.looked(taken.file());
        }
        if (taken.answer().filter(Answer.Behind.class::isInstance).isPresent()) {
            waits.add(taken.file());
        } else {
            waits.remove(taken.file());
        }
    }
}
