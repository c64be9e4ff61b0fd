package id.suar.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Nobody but the owner may look, where the file system knows owners.
final class PrivateRights {

    private PrivateRights() {}

    /// For a file that is made near `where`.
    static FileAttribute<?>[] file(Path where) {
        return of(where, "rw-------");
    }

    /// Makes a folder, and those above it.
    static void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, of(folder, "rwx------"));
        }
    }

    private static FileAttribute<?>[] of(Path where, String rights) {
        boolean known = where.getFileSystem().supportedFileAttributeViews().contains("posix");
        return known
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[] {};
    }
}
