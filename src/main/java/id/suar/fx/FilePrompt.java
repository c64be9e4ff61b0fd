package id.suar.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks where a file is to go, or which one is meant. FX thread; returns when the user has chosen.
public interface FilePrompt {

    /// @param proposed   name of the file, with its ending
    /// @param extensions that may be chosen, without dots, the usual one first
    /// @return empty when the user thought better of it
    Optional<Path> save(String proposed, List<String> extensions);

    /// @param extensions that may be chosen, without dots; empty: any file
    /// @return a file that is there; empty when the user thought better of it, and where nobody can be asked
    default Optional<Path> open(List<String> extensions) {
        return Optional.empty();
    }

    /// @return a folder that is there; empty as above
    default Optional<Path> folder() {
        return Optional.empty();
    }
}
