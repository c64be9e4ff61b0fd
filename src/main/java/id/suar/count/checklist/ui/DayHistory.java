package id.suar.count.checklist.ui;

import id.suar.count.checklist.ChecklistItem;
import id.suar.count.checklist.ChecklistStep;
import id.suar.count.checklist.ChecklistWords;
import id.suar.count.checklist.StationChecklist;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Who answered what when, the last first.
final class DayHistory {

    private final DayDesk desk;
    private final DayStart start;
    private final List<ChecklistStep> steps;

    private DayHistory(DayDesk desk, DayStart start, List<ChecklistStep> steps) {
        this.desk = desk;
        this.start = start;
        this.steps = steps;
    }

    /// Of all records of the station; in the background.
    static DayHistory read(DayDesk desk, DayStart start) {
        List<ChecklistStep> steps = desk
                .checklists()
                .find(start.election().key(), start.station())
                .map(StationChecklist::records)
                .orElseGet(List::of)
                .stream()
                .flatMap(record -> ChecklistStep.of(desk.about().apply(record.subject())).stream())
                .sorted(Comparator.comparing(ChecklistStep::at)
                        .thenComparing(ChecklistStep::entry)
                        .reversed())
                .toList();
        return new DayHistory(desk, start, steps);
    }

    DayDesk desk() {
        return desk;
    }

    String place() {
        return VotingDay.place(start.election(), start.station());
    }

    List<ChecklistStep> steps() {
        return steps;
    }

    String title() {
        return desk.texts().text("checklist.history.title", desk.name(start.station()));
    }

    /// How many questions nobody has answered, which is no *no*.
    String summary() {
        int all = start.pack().items().size();
        int open = (int) start.pack().items().stream()
                .filter(item -> !start.answers().containsKey(item.code()))
                .count();
        return desk.texts().text("checklist.history.summary", all - open, all, open);
    }

    /// `14 Feb 2024 19.42 WITA · Pengawas TPS`.
    String heading(ChecklistStep step) {
        return desk.texts().text("checklist.history.step", desk.words().when(step.at()), step.actor());
    }

    /// What should be known of a step as a whole; empty for most.
    Optional<String> remark(ChecklistStep step) {
        if (!step.readable()) {
            return Optional.of(desk.texts().text("checklist.history.unreadable"));
        }
        return step.beside() ? Optional.of(desk.texts().text("checklist.history.beside")) : Optional.empty();
    }

    /// `C01 Apakah …?` and below it `belum dijawab → Ya (pukul 07.12)`.
    ///
    /// @param question in the words of the pack; of one that the pack does not have, its code alone
    record Line(String question, String change) {}

    List<Line> lines(ChecklistStep step) {
        return step.changes().stream().map(this::line).toList();
    }

    private Line line(ChecklistStep.Change change) {
        ChecklistWords words = desk.words();
        String question = start.pack()
                .item(change.item())
                .map((ChecklistItem item) -> item.code() + " " + words.question(item))
                .orElse(change.item());
        return new Line(
                question,
                desk.texts()
                        .text(
                                "checklist.history.change",
                                words.answered(change.before(), start.election().votingDay(), start.contests()),
                                words.answered(change.after(), start.election().votingDay(), start.contests())));
    }
}
