package id.suar.count.ui;

import id.suar.count.CountDocument;
import id.suar.count.RecordedSheet;
import id.suar.count.rule.BrokenRule;
import id.suar.count.ui.SheetModel.Attempt;

/// What happens when the form of a screen is saved, and what is asked when it is not.
final class SheetSaving {

    private final SheetScreen screen;
    private final CountDesk desk;
    private final Doors doors;

    SheetSaving(SheetScreen screen, CountDesk desk, Doors doors) {
        this.screen = screen;
        this.desk = desk;
        this.doors = doors;
    }

    /// @param next to the next polling station afterwards
    void save(boolean next) {
        answer(screen.model().save(recorded -> saved(recorded, next)), next);
    }

    /// A finding names the record that it comes from, so the sheet is saved first, as written.
    void draftFinding(BrokenRule rule) {
        SheetModel model = screen.model();
        if (!model.draftsFindings()) {
            return;
        }
        Attempt attempt = model.saveAsWritten(recorded -> {
            saved(recorded, false);
            open(rule, recorded);
        });
        if (attempt instanceof Attempt.Unchanged) {
            model.start().recorded().ifPresent(recorded -> open(rule, recorded));
        } else {
            answer(attempt, false);
        }
    }

    private void open(BrokenRule rule, RecordedSheet recorded) {
        desk.draftFinding().accept(new RuleFinding(desk, start().contest()).of(rule, recorded));
    }

    private void answer(Attempt attempt, boolean next) {
        switch (attempt) {
            case Attempt.Writing() -> {}
            case Attempt.Explain(String rule) -> ask(rule);
            case Attempt.UnreadableTime() -> screen.form().askForTime();
            case Attempt.UnreadablePaper() -> screen.form().askForPaper();
            case Attempt.Unchanged() -> move(next, "count.sheet.unchanged");
            case Attempt.Blank() -> move(next, "count.sheet.nothing");
        }
    }

    private void ask(String rule) {
        screen.form().rules().explain(rule);
        doors.say(desk.texts().text("count.sheet.explain_first"));
    }

    private void move(boolean next, String otherwise) {
        if (next) {
            doors.next(start().contest(), start().station());
        } else {
            doors.say(desk.texts().text(otherwise));
        }
    }

    private void saved(RecordedSheet recorded, boolean next) {
        doors.recorded(start().contest(), start().station());
        doors.say(desk.texts().text("count.sheet.said", screen.title()));
        if (next) {
            doors.next(start().contest(), start().station());
        } else {
            screen.showRecorded(CountDocument.of(recorded.sheet()));
        }
    }

    private SheetStart start() {
        return screen.model().start();
    }
}
