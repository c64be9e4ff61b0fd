package id.suar.count;

import id.suar.election.FormLayout;
import id.suar.election.FormRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What differs between two versions of a sheet.
public sealed interface SheetChange {

    /// One figure; [Figures#BLANK] for a blank.
    record Figure(FormRow row, String figure, int before, int after) implements SheetChange {}

    /// How one figure stands on the paper; empty for one that is plain or blank.
    record Mark(FormRow row, String figure, Optional<CellMark> before, Optional<CellMark> after)
            implements SheetChange {}

    /// One of the texts beside the figures.
    ///
    /// @param field  `observer`, `seen`, `note`, one of the paper's or the vote's, or the rule that is explained
    /// @param number of the witness whose reason it is; 0 for none
    record Text(String field, int number, String before, String after) implements SheetChange {}

    /// One of the paper's or the vote's particulars that people choose.
    ///
    /// @param field  `kind`, `kpps`, `witness`, `ptps`, `copy`, `objection`, `round`, `withdrawn`, `court`
    /// @param number of the member or the witness; 0 for none
    record Choice(String field, int number, Enum<?> before, Enum<?> after) implements SheetChange {}

    /// Figures in the paper's order, then the paper, the vote, and texts.
    static List<SheetChange> between(CountSheet before, CountSheet after) {
        List<SheetChange> changes = new ArrayList<>();
        FormLayout wider = before.figures().layout().with(after.figures().layout());
        wider.rows().forEach(row -> row.figures().forEach(figure -> figure(changes, row, figure, before, after)));
        PaperChanges.add(changes, before, after);
        text(changes, "observer", before.observer(), after.observer());
        text(changes, "seen", seen(before), seen(after));
        text(changes, "note", before.note(), after.note());
        Set<String> rules = new TreeSet<>(before.explanations().keySet());
        rules.addAll(after.explanations().keySet());
        rules.forEach(rule -> text(
                changes,
                rule,
                before.explanations().getOrDefault(rule, ""),
                after.explanations().getOrDefault(rule, "")));
        return changes;
    }

    private static void figure(
            List<SheetChange> changes, FormRow row, String figure, CountSheet before, CountSheet after) {
        int old = before.figures().value(figure);
        int now = after.figures().value(figure);
        if (old != now) {
            changes.add(new Figure(row, figure, old, now));
        }
        Optional<CellMark> was = Optional.ofNullable(before.marks().get(figure));
        Optional<CellMark> is = Optional.ofNullable(after.marks().get(figure));
        if (!was.equals(is)) {
            changes.add(new Mark(row, figure, was, is));
        }
    }

    static void text(List<SheetChange> changes, String field, String before, String after) {
        text(changes, field, 0, before, after);
    }

    static void text(List<SheetChange> changes, String field, int number, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Text(field, number, before, after));
        }
    }

    private static String seen(CountSheet sheet) {
        return sheet.seenAt().map(CountSheet.SEEN::format).orElse("");
    }
}
