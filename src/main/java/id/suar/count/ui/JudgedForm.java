package id.suar.count.ui;

import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.rule.BrokenRule;
import id.suar.count.rule.Check;
import id.suar.count.rule.CrossCheck;
import id.suar.count.rule.StationForms;
import id.suar.election.Contest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The figures of a form that have been left, and what the rules say of them: a rule speaks when the last of its
/// figures is left, and is asked about once. FX thread.
final class JudgedForm {

    private final SheetForm form;
    private final Contest contest;
    private final ReadOnlyObjectWrapper<Figures> figures = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Check>> checks = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<CrossCheck>> crossed = new ReadOnlyObjectWrapper<>(List.of());
    private final Set<String> visited = new HashSet<>();
    private final Set<String> asked = new HashSet<>();
    private StationForms.Known known = StationForms.Known.NOTHING;

    /// @param recorded what is shown is the record: its blanks have been left too
    JudgedForm(SheetForm form, Contest contest, boolean recorded) {
        this.form = form;
        this.contest = contest;
        Figures written = form.written();
        form.layout().figures().stream()
                .filter(figure -> written.get(figure).isPresent() || recorded)
                .forEach(visited::add);
        judge(written);
    }

    /// As they were when they were left.
    ReadOnlyObjectProperty<Figures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Check>> checksProperty() {
        return checks.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<CrossCheck>> crossedProperty() {
        return crossed.getReadOnlyProperty();
    }

    List<BrokenRule> broken() {
        return BrokenRule.of(checks.get());
    }

    boolean visited(String figure) {
        return visited.contains(figure);
    }

    void left(List<String> several) {
        Figures now = figures.get();
        boolean changed = false;
        for (String figure : several) {
            changed |= visited.add(figure) || now.value(figure) != form.value(figure);
            now = now.value(figure) == form.value(figure) ? now : now.with(figure, form.value(figure));
        }
        if (changed) {
            judge(now);
        }
    }

    /// One that was taken back, whether it has been left or not.
    void changed(String figure) {
        judge(figures.get().with(figure, form.value(figure)));
    }

    /// Nothing of the form is under way any more.
    void leftAll() {
        visited.addAll(form.layout().figures());
        judge(form.written());
    }

    /// What stands beside the figures has changed.
    void judge() {
        judge(figures.get());
    }

    /// What else is known of the station has been read.
    void know(StationForms.Known read) {
        known = read;
        judge();
    }

    /// A rule that breaks, that nobody has explained and nobody was asked about.
    Optional<String> firstUnexplained() {
        return broken().stream()
                .filter(BrokenRule::breaks)
                .map(BrokenRule::rule)
                .filter(rule -> form.explanation(rule).get().isBlank() && !asked.contains(rule))
                .findFirst();
    }

    /// About all that break now people have been asked.
    void asked() {
        broken().forEach(rule -> asked.add(rule.rule()));
    }

    private void judge(Figures now) {
        figures.set(now);
        CountSheet sheet = form.draft().sheet().withFigures(now);
        var rules = new SheetRules(contest, known);
        checks.set(rules.check(sheet, visited));
        crossed.set(rules.crossed(sheet));
    }
}
