package id.suar.table;

import java.util.List;

/// Why a line of a file cannot be taken.
///
/// @param line   as an editor counts: 1 is the header; 0 for the file as a whole
/// @param column name in the header; empty for the line as a whole
/// @param cell   address in a worksheet, `B7`, or a range of them; empty in other files
/// @param reason key of a text in a bundle, e.g. `table.line.short`
/// @param values what the text's placeholders stand for
public record BadLine(long line, String column, String cell, String reason, List<Object> values) {

    private static final int SHOWN = 80;

    public BadLine {
        column = printable(column);
        cell = printable(cell);
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
        return new BadLine(line, column, "", reason, List.of(values));
    }

    /// One cell of a line, with its address where the file has addresses.
    public static BadLine at(Line line, String column, String reason, Object... values) {
        return new BadLine(line.number(), column, line.address(column), reason, List.of(values));
    }

    /// @param cell address of the cell
    static BadLine cell(long line, String column, String cell, String reason, Object... values) {
        return new BadLine(line, column, cell, reason, List.of(values));
    }

    /// As commands print it: `file:line: column: reason`, the parts that are empty left out; in a worksheet the
    /// address stands in the line's place.
    public String show(String file, String reasonInWords) {
        var text = new StringBuilder(file);
        if (!cell.isEmpty()) {
            text.append(':').append(cell);
        } else if (line > 0) {
            text.append(':').append(line);
        }
        if (!column.isEmpty()) {
            text.append(": ").append(column);
        }
        return text.append(": ").append(reasonInWords).toString();
    }
}
