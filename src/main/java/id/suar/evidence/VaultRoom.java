package id.suar.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much room evidence leaves on a disk.
///
/// @param free    measures the bytes that this program may still write near a folder
/// @param reserve bytes that evidence never takes: records must always find room
public record VaultRoom(Free free, long reserve) {

    private static final long MEGABYTE = 1024 * 1024;

    /// As the system tells; 200 MB are left to records, their log and their backup.
    public static final VaultRoom OF_DISK =
            new VaultRoom(folder -> Files.getFileStore(folder).getUsableSpace(), 200 * MEGABYTE);

    @FunctionalInterface
    public interface Free {

        long near(Path folder) throws IOException;
    }

    /// What evidence may still take; none or less when it may take nothing.
    long left(Path folder) throws IOException {
        return free.near(folder) - reserve;
    }
}
