package id.suar.hub;

import id.suar.access.SafeFile;
import id.suar.sync.Answer;
import id.suar.sync.ParcelCodec;
import id.suar.sync.file.ParcelFolder;
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

    /// @param verdict empty: the file is larger than a parcel can be
    public record Taken(Path file, Optional<Verdict> verdict) {}

    /// Parcels of one journal may come in any order: those that are behind are tried again as long as
    /// another one was taken in between.
    ///
    /// @param receipts gets a folder `SUAR` with one answer a parcel
    public List<Taken> take(Path folder, Path receipts) {
        Map<Path, Optional<Verdict>> verdicts = new LinkedHashMap<>();
        List<Path> open = ParcelFolder.files(folder, ParcelFolder.PARCEL);
        boolean progress = true;
        while (progress && !open.isEmpty()) {
            progress = false;
            List<Path> behind = new ArrayList<>();
            for (Path file : open) {
                Optional<Verdict> verdict =
                        SafeFile.read(file, ParcelCodec.MAX_BYTES).map(intake::take);
                verdicts.put(file, verdict);
                progress |= verdict.map(Verdict::added).orElse(0) > 0;
                if (verdict.map(Verdict::answer).orElse(null) instanceof Answer.Behind) {
                    behind.add(file);
                }
            }
            open = behind;
        }
        verdicts.forEach((file, verdict) -> verdict.ifPresent(known -> write(receipts, file, known)));
        return verdicts.entrySet().stream()
                .map(entry -> new Taken(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void write(Path receipts, Path parcel, Verdict verdict) {
        String name = parcel.getFileName().toString();
        String stem = name.substring(0, name.length() - ParcelFolder.PARCEL.length());
        SafeFile.write(receipts.resolve(ParcelFolder.FOLDER).resolve(stem + ParcelFolder.RECEIPT), verdict.signed());
    }
}
