package id.suar.table;

import java.util.List;
import java.util.Map;

/// One line of a table.
///
/// Its cells stand as they do in the file, and all lines share one header: a province's file is a million cells.
public final class Line {

    private final long number;
    private final Map<String, Integer> header;
    private final String[] cells;

    /// @param number where it begins in its file, as an editor counts
    /// @param header place of each column that the file has
    Line(long number, Map<String, Integer> header, List<String> cells) {
        this.number = number;
        this.header = header;
        this.cells = cells.toArray(String[]::new);
    }

    public long number() {
        return number;
    }

    /// Whether the file has this column at all; a cell that is there may still be empty.
    public boolean has(String column) {
        return header.containsKey(column);
    }

    /// Without blanks around it; empty when the file does not have the column.
    public String cell(String column) {
        Integer place = header.get(column);
        return place == null ? "" : cells[place].strip();
    }
}
