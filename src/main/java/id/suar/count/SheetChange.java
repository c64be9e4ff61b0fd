package id.suar.count;

import id.suar.election.FormLayout;
import id.suar.election.FormRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// What differs between two versions of a sheet.
public sealed interface SheetChange {

    /// One figure; [Figures#BLANK] for a blank.
    record Figure(FormRow row, String figure, int before, int after) implements SheetChange {}

    /// One of the texts beside the figures.
    ///
    /// @param field `observer`, `seen`, `note`, or the rule that is explained
    record Text(String field, String before, String after) implements SheetChange {}

    /// Figures in the paper's order, then texts.
    static List<SheetChange> between(CountSheet before, CountSheet after) {
        List<SheetChange> changes = new ArrayList<>();
        FormLayout wider = before.figures().layout().with(after.figures().layout());
        wider.rows()
                .forEach(row -> row.figures().forEach(figure -> {
                    int old = before.figures().value(figure);
                    int now = after.figures().value(figure);
                    if (old != now) {
                        changes.add(new Figure(row, figure, old, now));
                    }
                }));
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

    private static void text(List<SheetChange> changes, String field, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Text(field, before, after));
        }
    }

    private static String seen(CountSheet sheet) {
        return sheet.seenAt().map(SheetReader::seen).orElse("");
    }
}
