package id.suar.evidence.file;

import id.suar.evidence.VaultRoom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much of a stick evidence may take.
///
/// @param free    measures the bytes that may still be written to a folder
/// @param reserve bytes that evidence leaves: receipts must find room
/// @param most    bytes of evidence that one hand-over writes
public record StickRoom(VaultRoom.Free free, long reserve, long most) {

    /// As the system tells; 16 MB are left.
    public static final StickRoom OF_STICK =
            new StickRoom(folder -> Files.getFileStore(folder).getUsableSpace(), 16L * 1024 * 1024, Long.MAX_VALUE);

    public StickRoom atMost(long bytes) {
        return new StickRoom(free, reserve, bytes);
    }

    /// @param written by this hand-over so far
    long left(Path folder, long written) throws IOException {
        return Math.min(most - written, free.near(folder) - reserve);
    }
}
