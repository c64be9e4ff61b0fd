package id.suar.shell;

import id.suar.office.OfficeBook.Change;
import id.suar.office.OfficeSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the data folder keeps of an office: its settings, and what stands over its letters. Away from the FX thread.
public interface OfficeDesk {

    OfficeSettings settings();

    /// Sets the office's own; on disk when it returns.
    ///
    /// @param value empty: the default holds again
    Change set(String key, Optional<String> value);

    Head head();

    /// On disk when it returns.
    void lines(List<String> lines);

    /// @return why the picture was not taken: end of a text's key; empty when it was
    Optional<String> picture(Path file) throws IOException;

    void noPicture() throws IOException;

    /// @param picture PNG or JPEG
    record Head(List<String> lines, Optional<byte[]> picture) {

        public Head {
            lines = List.copyOf(lines);
        }
    }
}
