package id.suar.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks where a file is to go. FX thread; returns when the user has chosen.
public interface FilePrompt {

    /// @param proposed   name of the file, with its ending
    /// @param extensions that may be chosen, without dots, the usual one first
    /// @return empty when the user thought better of it
    Optional<Path> save(String proposed, List<String> extensions);
}
