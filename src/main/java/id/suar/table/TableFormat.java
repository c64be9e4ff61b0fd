package id.suar.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of file a table is written as.
public enum TableFormat {
    CSV,
    XLSX,
    JSON,
    PDF;

    /// As commands and file names say it: `csv`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TableFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
