package id.suar.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Opens a file of a table by what is in it, whatever its name says: CSV or XLSX.
public final class TableFile {

    private TableFile() {}

    /// @throws UncheckedIOException when the file cannot be read at all
    public static TableRead read(Path file, Columns columns) {
        return open(file).named(columns);
    }

    /// The first sheet that is not hidden, when it is a workbook.
    ///
    /// @throws UncheckedIOException when the file cannot be read at all
    public static Opened open(Path file) {
        return open(file, Optional.empty());
    }

    /// @param sheet of a workbook, by name; empty: the first that is not hidden
    /// @throws UncheckedIOException when the file cannot be read at all
    public static Opened open(Path file, Optional<String> sheet) {
        try {
            if (Files.size(file) > Bounds.FILE) {
                return tooLarge();
            }
            byte[] bytes = bytes(file);
            if (bytes.length > Bounds.FILE) {
                return tooLarge();
            }
            return switch (FileKind.of(bytes)) {
                case TEXT -> CsvReader.open(bytes);
                case ZIP -> XlsxReader.open(file, sheet);
                case UTF_16 -> Opened.Refused.because(BadLine.of(0, "", "table.file.utf16"));
                case LOCKED -> Opened.Refused.because(BadLine.of(0, "", "table.file.locked"));
                case OLD_EXCEL -> Opened.Refused.because(BadLine.of(0, "", "table.file.xls"));
                case MARKUP -> Opened.Refused.because(BadLine.of(0, "", "table.file.markup"));
                case PDF -> Opened.Refused.because(BadLine.of(0, "", "table.file.pdf"));
                case BINARY -> Opened.Refused.because(BadLine.of(0, "", "table.file.binary"));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Opened tooLarge() {
        return Opened.Refused.because(BadLine.of(0, "", "table.file.large", Bounds.mebibytes()));
    }

    /// Bounded even where no size was told: what is read may be a pipe, or still growing.
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Bounds.FILE + 1);
        }
    }
}
