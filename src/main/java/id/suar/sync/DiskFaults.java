package id.suar.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;

/// Faults of this computer's own disk, as people are told of them.
final class DiskFaults {

    /// As Linux, macOS and Windows put it; of files Java keeps no more than their words.
    private static final List<String> NO_SPACE = List.of(
            "no space left", "quota exceeded", "file too large", "not enough space", "disk full", "disk is full");

    private DiskFaults() {}

    /// Only where the disk itself said so is it full; a file that may not be read is another matter.
    static LinkProblem problem(UncheckedIOException fault) {
        String said = said(fault).toLowerCase(Locale.ROOT);
        return NO_SPACE.stream().anyMatch(said::contains)
                ? new LinkProblem.NoRoomHere()
                : new LinkProblem.DiskFault(String.valueOf(fault.getCause()));
    }

    /// Not the names of files, which could say anything.
    private static String said(UncheckedIOException fault) {
        IOException cause = fault.getCause();
        return String.valueOf(cause instanceof FileSystemException file ? file.getReason() : cause.getMessage());
    }
}
