package id.suar.count.keying;

import id.suar.count.CellReading;
import id.suar.count.CountSheet;
import id.suar.election.FormLayout;
import id.suar.election.FormRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Two sheets of the same form, cell by cell, over the rows of both. Pure.
///
/// @param cells       how many cells at least one of them filled in or marked: those that both left blank tell
///                    nothing of how well either keys
/// @param differences in the paper's order
public record Comparison(int cells, List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    /// @throws IllegalArgumentException when the forms have different layouts
    public static Comparison of(CountSheet first, CountSheet second) {
        FormLayout layout = first.figures().layout().with(second.figures().layout());
        List<Difference> differences = new ArrayList<>();
        int cells = 0;
        List<FormRow> rows = layout.rows();
        for (int at = 0; at < rows.size(); at++) {
            FormRow row = rows.get(at);
            for (String figure : row.figures()) {
                CellReading one = CellReading.in(first, figure);
                CellReading other = CellReading.in(second, figure);
                cells += one.isBlank() && other.isBlank() ? 0 : 1;
                if (!one.equals(other)) {
                    boolean beside = beside(rows, at, figure, first, second);
                    differences.add(new Difference(row, figure, one, other, Slips.of(one, other, beside)));
                }
            }
        }
        return new Comparison(cells, differences);
    }

    public boolean agrees() {
        return differences.isEmpty();
    }

    public Optional<Difference> of(String figure) {
        return differences.stream().filter(one -> one.figure().equals(figure)).findFirst();
    }

    /// Whether one of them wrote what the other has in the row above or below, in the same column.
    private static boolean beside(List<FormRow> rows, int at, String figure, CountSheet first, CountSheet second) {
        FormRow row = rows.get(at);
        int column = row.figures().indexOf(figure);
        for (int near : new int[] {at - 1, at + 1}) {
            if (near < 0
                    || near >= rows.size()
                    || rows.get(near).figures().size() != row.figures().size()) {
                continue;
            }
            String other = rows.get(near).figures().get(column);
            if (Slips.tellsOfNeighbour(
                            second.figures().value(figure), first.figures().value(other))
                    || Slips.tellsOfNeighbour(
                            first.figures().value(figure), second.figures().value(other))) {
                return true;
            }
        }
        return false;
    }
}
