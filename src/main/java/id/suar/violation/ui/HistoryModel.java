package id.suar.violation.ui;

import id.suar.election.Regime;
import id.suar.fx.Tasks;
import id.suar.violation.FindingField;
import id.suar.violation.FindingHistory;
import id.suar.violation.FindingStep;
import id.suar.violation.FindingWords;
import id.suar.violation.RecordedFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Who changed what, when, and the whole finding as it stood after each step.
final class HistoryModel {

    private final FindingDesk desk;
    private final Tasks tasks;
    private final RecordedFinding finding;
    private final ObservableList<FindingStep> steps = FXCollections.observableArrayList();

    HistoryModel(FindingDesk desk, Tasks tasks, RecordedFinding finding) {
        this.desk = desk;
        this.tasks = tasks;
        this.finding = finding;
        read();
    }

    FindingDesk desk() {
        return desk;
    }

    RecordedFinding finding() {
        return finding;
    }

    /// Newest first.
    ObservableList<FindingStep> steps() {
        return steps;
    }

    void read() {
        tasks.run(() -> FindingHistory.of(desk.journal().history(finding.id())), told -> steps.setAll(told.reversed()));
    }

    String when(FindingStep step) {
        return desk.words().instant(step.at());
    }

    /// `pengawas mengubah: Uraian, Catatan`.
    String deed(FindingStep step) {
        String relation =
                desk.texts().text("violation.history." + step.relation().name().toLowerCase(Locale.ROOT), step.actor());
        boolean list =
                step.relation() != FindingStep.Relation.FIRST && !step.changes().isEmpty();
        return list ? relation + ": " + changed(step) : relation;
    }

    private String changed(FindingStep step) {
        return step.changes().stream()
                .map(change -> desk.words().label(change.field()))
                .collect(Collectors.joining(", "));
    }

    /// One field of a version, as people read it.
    ///
    /// @param before empty when this step left it as it was, or when it was first written
    record Line(String label, String before, String value, boolean changed) {}

    /// The whole finding as it stood after a step; what the step changed comes first.
    List<Line> version(FindingStep step) {
        List<Line> lines = new ArrayList<>();
        for (FindingField field : FindingField.values()) {
            changeOf(step, field).ifPresentOrElse(change -> lines.add(line(step, change)), () -> {
                String text = step.after().getOrDefault(field, "");
                if (!text.isEmpty()) {
                    lines.add(new Line(label(field), "", said(field, text, step), false));
                }
            });
        }
        return lines.stream()
                .sorted(Comparator.comparing(line -> !line.changed()))
                .toList();
    }

    private Optional<FindingStep.Change> changeOf(FindingStep step, FindingField field) {
        boolean first = step.relation() == FindingStep.Relation.FIRST;
        return step.changes().stream()
                .filter(change -> change.field() == field && !first)
                .findFirst();
    }

    private Line line(FindingStep step, FindingStep.Change change) {
        FindingField field = change.field();
        return new Line(label(field), said(field, change.before(), step), said(field, change.after(), step), true);
    }

    private String label(FindingField field) {
        return desk.words().label(field);
    }

    private String said(FindingField field, String text, FindingStep step) {
        Regime regime = new Regime(step.after().getOrDefault(FindingField.REGIME, ""));
        FindingWords words = desk.words();
        return words.value(field, text, regime);
    }

    /// What a later version of the program has written here, which this one cannot show.
    String others(FindingStep step) {
        return step.others().isEmpty()
                ? ""
                : desk.texts()
                        .text(
                                "violation.history.others",
                                step.others().stream().sorted().collect(Collectors.joining(", ")));
    }
}
