package id.suar.count.recap;

import id.suar.count.file.CountColumns;
import java.util.ArrayList;
import java.util.List;

/// A comparison as a table for scripts, in words that never change.
///
/// Every figure that differs has its row, and so has one that is blank on one side, without a difference. A
/// unit without any has one row: of its valid votes when they agree, of nothing when it cannot be compared.
public final class RecapTable {

    public static final List<String> COLUMNS = List.of("kode", "column", "own", "recap", "difference", "class");

    private RecapTable() {}

    /// In order of codes, then of the paper.
    public static List<List<Object>> rows(RecapReport report) {
        List<List<Object>> rows = new ArrayList<>();
        String layout = report.contest().layout();
        report.units().forEach(unit -> rows.addAll(rows(layout, unit)));
        return rows;
    }

    private static List<List<Object>> rows(String layout, UnitComparison unit) {
        if (unit.differences().isEmpty()) {
            return List.of(unit.main() == DifferenceClass.MATCH ? agreed(layout, unit) : row(unit, "", "", "", ""));
        }
        return unit.differences().stream()
                .map(row -> row(
                        unit,
                        CountColumns.column(layout, row.figure()),
                        written(row.own()),
                        written(row.recap()),
                        row.known() ? row.difference() : ""))
                .toList();
    }

    private static List<Object> agreed(String layout, UnitComparison unit) {
        String column = CountColumns.column(layout, RowGroups.VALID);
        Object valid = unit.valid().isPresent() ? unit.valid().getAsInt() : "";
        return row(unit, column, valid, valid, 0);
    }

    private static List<Object> row(UnitComparison unit, String column, Object own, Object recap, Object difference) {
        return List.of(
                unit.unit().digits(),
                column,
                own,
                recap,
                difference,
                unit.main().word());
    }

    private static Object written(int figure) {
        return figure < 0 ? "" : (Object) figure;
    }
}
