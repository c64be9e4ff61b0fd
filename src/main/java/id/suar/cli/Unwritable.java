package id.suar.cli;

import java.nio.file.Path;

/// A file that was named for the result cannot be written: for whoever named it to change, not a fault of ours.
final class Unwritable extends RuntimeException {

    private final Path file;

    Unwritable(Path file) {
        super(file.toString());
        this.file = file;
    }

    Path file() {
        return file;
    }
}
