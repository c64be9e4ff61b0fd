package id.suar.count.recap;

import java.util.ArrayList;
import java.util.List;

/// The sums on D.Hasil itself, rules R04 to R06: they show whether a wrong figure was put in by hand. Pure.
final class RecapSums {

    private final RecapFigures figures;
    private final RowGroups groups;

    RecapSums(RecapFigures figures, RowGroups groups) {
        this.figures = figures;
        this.groups = groups;
    }

    /// One of the sums that can be assessed does not come out.
    boolean fail() {
        List<String> sums = new ArrayList<>();
        groups.parties().forEach((party, rows) -> {
            if (figures.holds(RowGroups.total(party))) {
                sums.add(RowGroups.total(party));
            } else {
                sums.addAll(rows);
            }
        });
        List<String> valid = groups.parties().isEmpty() ? groups.votes() : sums;
        boolean parties = groups.parties().entrySet().stream()
                .anyMatch(party -> differs(RowGroups.total(party.getKey()), party.getValue()));
        return parties
                || differs(RowGroups.VALID, valid)
                || differs(RowGroups.ALL, List.of(RowGroups.VALID, RowGroups.INVALID));
    }

    private boolean differs(String total, List<String> parts) {
        boolean written = figures.value(total) >= 0 && parts.stream().allMatch(part -> figures.value(part) >= 0);
        return written && parts.stream().mapToInt(figures::value).sum() != figures.value(total);
    }
}
