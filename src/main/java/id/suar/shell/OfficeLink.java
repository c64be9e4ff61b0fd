package id.suar.shell;

import id.suar.sync.http.ProxyChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// What the data folder keeps of an office's network; away from the FX thread.
public interface OfficeLink {

    ProxyChoice proxy();

    void proxy(ProxyChoice choice);

    /// Names of the authorities that are trusted beside the system's.
    Optional<String> authority() throws IOException;

    /// @throws IOException when the file holds no certificate; nothing is changed then
    void trust(Path pem) throws IOException;

    void distrust() throws IOException;
}
