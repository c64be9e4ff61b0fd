package id.suar.shell;

import java.nio.file.Path;
import java.util.Optional;

/// Asks for files and folders. FX thread; returns when the user has chosen, empty when not.
interface Choosing {

    Optional<Path> card();

    /// A photograph or picture.
    Optional<Path> picture();

    /// A file of certificates (PEM).
    Optional<Path> certificate(String title);

    /// @param title what the folder is for
    Optional<Path> folder(String title);

    Optional<Path> newFile(String title, String proposed);
}
