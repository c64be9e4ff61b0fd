package id.suar.shell;

import id.suar.journal.Verification;
import java.io.IOException;
import java.nio.file.Path;

/// What is done for the folder as a whole; away from the FX thread.
public interface Upkeep {

    Verification verify();

    /// @throws FileAlreadyExistsException when `out` exists
    void backupTo(Path out) throws IOException;
}
