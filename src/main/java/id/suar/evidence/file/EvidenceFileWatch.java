package id.suar.evidence.file;

import id.suar.evidence.tus.UploadRefusal;
import id.suar.sync.file.ParcelFolder;
import id.suar.sync.file.Settling;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Looks into a folder that people copy evidence to and takes what is whole.
///
/// Thread: one at a time.
public final class EvidenceFileWatch {

    private final EvidenceFileIntake intake;
    private final Path folder;
    private final Settling settling;
    /// Of devices whose first parcel has not come.
    private final Set<Path> waits = new HashSet<>();

    public EvidenceFileWatch(EvidenceFileIntake intake, Path folder, Clock clock) {
        this.intake = intake;
        this.folder = folder;
        this.settling = new Settling(clock, EvidenceFileWatch::whole);
    }

    /// What cannot be read is perhaps still being written.
    private static boolean whole(Path file) {
        try {
            return EvidenceFile.look(file) instanceof EvidenceFile.Outside.Whole;
        } catch (IOException e) {
            return false;
        }
    }

    /// @param recordsCame what waits for its device's enrolment is tried again
    public List<EvidenceFileIntake.Taken> look(boolean recordsCame) {
        List<Path> files = ParcelFolder.files(folder, EvidenceFile.SUFFIX);
        List<Path> fresh = settling.ready(files);
        waits.retainAll(files);
        return files.stream()
                .filter(file -> fresh.contains(file) || recordsCame && waits.contains(file))
                .map(this::take)
                .toList();
    }

    private EvidenceFileIntake.Taken take(Path file) {
        EvidenceFileIntake.Taken taken = intake.take(file);
        settling.looked(file);
        if (taken.finding() instanceof EvidenceFinding.Refused(UploadRefusal reason)
                && reason == UploadRefusal.UNKNOWN_DEVICE) {
            waits.add(file);
        } else {
            waits.remove(file);
        }
        return taken;
    }
}
