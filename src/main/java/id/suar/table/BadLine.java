package id.suar.table;

import java.util.List;

/// Why a line of a file cannot be taken.
///
/// @param line   as an editor counts: 1 is the header; 0 for the file as a whole
/// @param column name in the header; empty for the line as a whole
/// @param reason key of a text in a bundle, e.g. `table.line.short`
/// @param values what the text's placeholders stand for
public record BadLine(long line, String column, String reason, List<Object> values) {

    private static final int SHOWN = 80;

    public BadLine {
        column = printable(column);
        values = values.stream()
                .map(value -> value instanceof String text ? printable(text) : value)
                .toList();
    }

    /// What a file says is shown to people, also on terminals: bounded, and nothing in it that a terminal obeys.
    private static String printable(String text) {
        String bounded = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return bounded.replaceAll("\\p{Cntrl}", "·");
    }

    public static BadLine of(long line, String column, String reason, Object... values) {
        return new BadLine(line, column, reason, List.of(values));
    }

    /// As commands print it: `file:line: column: reason`, the parts that are empty left out.
    public String show(String file, String reasonInWords) {
        var text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (!column.isEmpty()) {
            text.append(": ").append(column);
        }
        return text.append(": ").append(reasonInWords).toString();
    }
}
