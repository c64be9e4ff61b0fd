package id.suar.evidence.file;

import java.nio.file.Path;
import java.util.List;

/// What a hand-over of evidence came to.
///
/// @param files     written now, in their order
/// @param already   lay there whole from before
/// @param left      that found no room
/// @param leftBytes they need
/// @param damaged   that cannot be handed over: their file or key in the vault is gone or not what it was
public record HandedOver(List<Written> files, int already, int left, long leftBytes, int damaged) {

    /// One file that is on the stick, forced to its disk.
    public record Written(Path file, long bytes) {}

    public static final HandedOver NOTHING = new HandedOver(List.of(), 0, 0, 0, 0);

    public long bytes() {
        return files.stream().mapToLong(Written::bytes).sum();
    }

    /// Nothing waited.
    public boolean none() {
        return files.isEmpty() && already + left + damaged == 0;
    }
}
