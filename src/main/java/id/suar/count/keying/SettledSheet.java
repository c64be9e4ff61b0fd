package id.suar.count.keying;

import id.suar.count.CellMark;
import id.suar.count.CellReading;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.election.FormLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A sheet with what was settled written into it. Everything else stays as it stands.
final class SettledSheet {

    private SettledSheet() {}

    static CountSheet of(CountSheet current, KeyedPair pair, Settlement settlement) {
        FormLayout layout =
                current.figures().layout().with(pair.second().figures().layout());
        Figures figures = current.figures().on(layout);
        Map<String, CellMark> marks = new HashMap<>(current.marks());
        for (SettledFigure one : settlement.figures()) {
            if (!CellReading.in(current, one.figure()).equals(one.settled())) {
                figures = figures.with(one.figure(), one.settled().value());
                marks.remove(one.figure());
                mark(pair, one).ifPresent(mark -> marks.put(one.figure(), mark));
            }
        }
        boolean wider = !figures.on(current.figures().layout()).on(layout).equals(figures);
        Figures written = wider ? figures : figures.on(current.figures().layout());
        return current.withMarks(Map.of()).withFigures(written).withMarks(marks);
    }

    /// With its words and its note, where it comes from one of the two.
    private static Optional<CellMark> mark(KeyedPair pair, SettledFigure one) {
        if (one.forFirst()) {
            return Optional.ofNullable(pair.first().marks().get(one.figure()));
        }
        if (one.forSecond()) {
            return Optional.ofNullable(pair.second().marks().get(one.figure()));
        }
        CellMark.State state = one.settled().state();
        return state == CellMark.State.WRITTEN ? Optional.empty() : Optional.of(CellMark.of(state));
    }
}
