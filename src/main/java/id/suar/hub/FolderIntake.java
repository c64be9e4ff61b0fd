package id.suar.hub;

import id.suar.access.SafeFile;
import id.suar.sync.Answer;
import id.suar.sync.ParcelCodec;
import id.suar.sync.file.ParcelFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes the parcels that lie in a folder (a stick) and writes the signed answers as files.
public final class FolderIntake {

    private final Intake intake;

    public FolderIntake(Intake intake) {
        this.intake = intake;
    }

    /// @param verdict empty: the file is larger than a parcel can be, or cannot be read
    /// @param unread  it cannot be read, now at least
    public record Taken(Path file, Optional<Verdict> verdict, boolean unread) {

        /// The hub has all of it, since now or since before.
        public boolean received() {
            return answer().filter(Answer.Received.class::isInstance).isPresent();
        }

        public Optional<Answer> answer() {
            return verdict.map(Verdict::answer);
        }
    }

    /// All parcels of a folder.
    ///
    /// @param receipts gets a folder `SUAR` with one answer a parcel
    public List<Taken> take(Path folder, Path receipts) {
        List<Taken> all = take(ParcelFolder.files(folder, ParcelFolder.PARCEL));
        all.forEach(taken -> write(taken, receipts.resolve(ParcelFolder.FOLDER)));
        return all;
    }

    /// Parcels of one journal may come in any order: those that are behind are tried again as long as
    /// another one was taken in between.
    List<Taken> take(List<Path> files) {
        Map<Path, Optional<Verdict>> verdicts = new LinkedHashMap<>();
        List<Path> open = files;
        boolean progress = true;
        while (progress && !open.isEmpty()) {
            progress = false;
            List<Path> behind = new ArrayList<>();
            for (Path file : open) {
                Optional<Verdict> verdict =
                        SafeFile.readable(file, ParcelCodec.MAX_BYTES).map(intake::take);
                verdicts.put(file, verdict);
                progress |= verdict.map(Verdict::added).orElse(0) > 0;
                if (verdict.map(Verdict::answer).orElse(null) instanceof Answer.Behind) {
                    behind.add(file);
                }
            }
            open = behind;
        }
        return verdicts.entrySet().stream()
                .map(entry -> new Taken(
                        entry.getKey(), entry.getValue(), entry.getValue().isEmpty() && !tooLarge(entry.getKey())))
                .toList();
    }

    private static boolean tooLarge(Path file) {
        try {
            return Files.size(file) > ParcelCodec.MAX_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    /// @param folder where the answer goes
    static void write(Taken taken, Path folder) {
        String name = taken.file().getFileName().toString();
        String stem = name.substring(0, name.length() - ParcelFolder.PARCEL.length());
        taken.verdict()
                .ifPresent(verdict -> SafeFile.write(folder.resolve(stem + ParcelFolder.RECEIPT), verdict.signed()));
    }
}
