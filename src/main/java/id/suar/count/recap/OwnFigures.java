package id.suar.count.recap;

import id.suar.count.CountSheet;
import id.suar.count.Figures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Our side of a comparison: one sheet, or the sheets of a unit summed.
@FunctionalInterface
interface OwnFigures {

    /// [Figures#BLANK] when nothing is written.
    int value(String figure);

    static OwnFigures of(CountSheet sheet) {
        return sheet.figures()::value;
    }

    /// A sum with a blank in it is blank: of part of a unit nothing can be said.
    ///
    /// @param sheets of all stations of the unit
    static OwnFigures sum(List<CountSheet> sheets) {
        if (sheets.size() == 1) {
            return of(sheets.getFirst());
        }
        Map<String, Integer> sums = new HashMap<>();
        for (CountSheet sheet : sheets) {
            for (String figure : sheet.figures().layout().figures()) {
                sums.merge(figure, sheet.figures().value(figure), OwnFigures::plus);
            }
        }
        // A row that only longer forms have is blank on the others.
        sums.replaceAll((figure, sum) -> sheets.stream()
                        .anyMatch(
                                sheet -> sheet.figures().layout().place(figure).isEmpty())
                ? Figures.BLANK
                : sum);
        return figure -> sums.getOrDefault(figure, Figures.BLANK);
    }

    private static int plus(int one, int other) {
        return one == Figures.BLANK || other == Figures.BLANK ? Figures.BLANK : one + other;
    }
}
