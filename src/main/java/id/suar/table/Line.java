package id.suar.table;

import java.util.Map;

/// One line of a table.
///
/// @param number where it begins in its file, as an editor counts
/// @param cells  by column; only columns that the file has
public record Line(long number, Map<String, String> cells) {

    public Line {
        cells = Map.copyOf(cells);
    }

    /// Whether the file has this column at all; a cell that is there may still be empty.
    public boolean has(String column) {
        return cells.containsKey(column);
    }

    /// Without blanks around it; empty when the file does not have the column.
    public String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }
}
