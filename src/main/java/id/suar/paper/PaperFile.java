package id.suar.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// As what papers are written.
public enum PaperFile {
    /// To be printed.
    PDF,
    /// To be edited.
    DOCX;

    /// `.pdf`.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// By the ending of a file's name.
    public static Optional<PaperFile> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> name.endsWith(one.ending()))
                .findFirst();
    }

    /// Leaves the stream open.
    ///
    /// @param papers at least one
    public void write(List<Paper> papers, OutputStream out) throws IOException {
        switch (this) {
            case PDF -> new PaperPdf().write(papers, out);
            case DOCX -> new PaperDocx().write(papers, out);
        }
    }
}
