package id.suar.table;

import java.util.Map;

/// One line of a table.
///
/// Its cells stand as they do in the file, and all lines share one header: a province's file is a million cells.
public final class Line {

    private final long number;
    private final Map<String, Integer> header;
    private final String[] cells;
    private final boolean addressed;

    /// @param number    where it begins in its file, as an editor counts
    /// @param header    place of each column that the file has
    /// @param addressed its cells have addresses, as in a worksheet
    Line(long number, Map<String, Integer> header, String[] cells, boolean addressed) {
        this.number = number;
        this.header = header;
        this.cells = cells;
        this.addressed = addressed;
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
        return place == null ? "" : at(place);
    }

    /// The cell at a place of the file's own header, from 0; empty beyond the last one.
    public String at(int place) {
        return place < cells.length ? cells[place].strip() : "";
    }

    /// `B7` in a worksheet; empty in other files and for a column that the file does not have.
    public String address(String column) {
        Integer place = header.get(column);
        return !addressed || place == null ? "" : Address.of(place, number);
    }

    /// The same line under other names of its columns.
    Line under(Map<String, Integer> other) {
        return new Line(number, other, cells, addressed);
    }
}
