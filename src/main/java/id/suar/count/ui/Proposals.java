package id.suar.count.ui;

import id.suar.count.Figures;
import id.suar.election.FormRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/// Figures of voters that another form of the same station has already. They are shown where they would stand and
/// are none of this form's figures before somebody has taken them over, one by one or all that are shown.
final class Proposals {

    /// The sum of users is left to the paper: it differs where voters got fewer ballots.
    private static final String SUM = "b4";

    private final SheetForm form;
    private final Optional<SheetStart.Likeness> likeness;
    private final ObservableMap<String, Integer> shown = FXCollections.observableHashMap();

    Proposals(SheetForm form, Optional<SheetStart.Likeness> likeness) {
        this.form = form;
        this.likeness = likeness;
    }

    /// What is shown and not taken over.
    ObservableMap<String, Integer> shown() {
        return shown;
    }

    OptionalInt of(String figure) {
        Integer value = shown.get(figure);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /// The form that they come from; empty when there is none, or nothing here that is blank.
    Optional<SheetStart.Likeness> source() {
        return likeness.filter(one -> !possible(one.figures()).isEmpty());
    }

    void show() {
        likeness.map(SheetStart.Likeness::figures)
                .ifPresent(figures -> possible(figures).forEach(figure -> shown.put(figure, figures.value(figure))));
    }

    /// @return whether one was taken over
    boolean take(String figure) {
        Integer value = shown.remove(figure);
        if (value == null || form.value(figure) != Figures.BLANK) {
            return false;
        }
        form.figure(figure).set(value);
        return true;
    }

    /// @return those that were taken over, in the paper's order
    List<String> takeAll() {
        List<String> taken = new ArrayList<>();
        for (String figure : form.layout().figures()) {
            if (shown.containsKey(figure) && take(figure)) {
                taken.add(figure);
            }
        }
        return taken;
    }

    private List<String> possible(Figures figures) {
        return form.layout().rows().stream()
                .filter(row -> row.part() == FormRow.Part.PEOPLE && !row.key().equals(SUM))
                .flatMap(row -> row.figures().stream())
                .filter(figure -> form.value(figure) == Figures.BLANK)
                .filter(figure ->
                        form.mark(figure).isEmpty() && figures.get(figure).isPresent())
                .toList();
    }
}
