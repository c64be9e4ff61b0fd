package id.suar.count.ui;

import id.suar.count.CellMark;
import id.suar.count.CountDraft;
import id.suar.count.CountRecorder.Recorded;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.RecordedSheet;
import id.suar.count.rule.BrokenRule;
import id.suar.count.rule.Check;
import id.suar.count.rule.CrossCheck;
import id.suar.count.words.SheetWords;
import id.suar.fx.InTurn;
import id.suar.fx.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One form being keyed: rules that speak when their last figure is left, what is typed kept as a draft until
/// it is recorded. FX thread.
final class SheetModel {

    private final CountDesk desk;
    private final Tasks tasks;
    private final SheetStart start;
    private final SheetForm form;
    private final Proposals proposals;
    private final SheetUndo undo;
    private final InTurn turn;
    private final JudgedForm judged;
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.KEYING);
    private boolean drafted;
    private boolean ended;

    /// Where a sheet is on its way to the disk.
    enum Progress {
        KEYING,
        SAVING,
        /// The commit is on disk.
        SAVED,
        FAILED
    }

    /// What became of an attempt to save.
    sealed interface Attempt {

        /// It is being written; `then` follows when it is on disk.
        record Writing() implements Attempt {}

        /// A rule breaks that nobody has explained: asked once, then it is saved as written.
        record Explain(String rule) implements Attempt {}

        /// The time as typed cannot be read.
        record UnreadableTime() implements Attempt {}

        /// The day or the time on the paper as typed cannot be read.
        record UnreadablePaper() implements Attempt {}

        /// Nothing differs from the record.
        record Unchanged() implements Attempt {}

        /// Not one figure is written.
        record Blank() implements Attempt {}
    }

    SheetModel(CountDesk desk, Tasks tasks, SheetStart start) {
        this.desk = desk;
        this.tasks = tasks;
        this.start = start;
        this.form = new SheetForm(start, desk.recorder().actor());
        this.proposals = new Proposals(form, start.likeness());
        this.undo = new SheetUndo(form);
        this.turn = new InTurn(tasks);
        this.drafted = restored();
        this.judged = new JudgedForm(form, start.contest(), start.recorded().isPresent() && !restored());
        tasks.run(() -> desk.forms().known(start.contest(), start.station()), judged::know);
    }

    SheetStart start() {
        return start;
    }

    SheetForm form() {
        return form;
    }

    boolean draftsFindings() {
        return desk.draftsFindings();
    }

    Proposals proposals() {
        return proposals;
    }

    SheetWords words() {
        return desk.words(start.contest());
    }

    /// The figures that have been left, and so far only those.
    ReadOnlyObjectProperty<Figures> judgedProperty() {
        return judged.figuresProperty();
    }

    /// Every rule's outcome on the figures that have been left.
    ReadOnlyObjectProperty<List<Check>> checksProperty() {
        return judged.checksProperty();
    }

    /// What the rules between the forms of the station say, this one as recorded or keyed.
    ReadOnlyObjectProperty<List<CrossCheck>> crossedProperty() {
        return judged.crossedProperty();
    }

    ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    List<BrokenRule> broken() {
        return judged.broken();
    }

    /// What an earlier visit keyed is shown, and is not recorded.
    boolean restored() {
        return start.draft().isPresent();
    }

    boolean conflict() {
        return start.recorded().filter(RecordedSheet::conflict).isPresent();
    }

    boolean visited(String figure) {
        return judged.visited(figure);
    }

    boolean dirty() {
        return form.dirty();
    }

    /// A figure's field was left: rules may speak, and what is keyed is kept.
    void left(String figure) {
        left(List.of(figure));
    }

    /// Several at once.
    void left(List<String> figures) {
        figures.forEach(undo::settle);
        judged.left(figures);
        keep();
    }

    /// Says how cells stand on the paper that hold no figure.
    void mark(List<String> figures, CellMark mark) {
        figures.forEach(figure -> form.mark(figure, mark));
        left(figures);
    }

    /// What is written in none of them so far is a zero on the paper.
    void zero(List<String> figures) {
        figures.forEach(figure -> form.figure(figure).set(0));
        left(figures);
    }

    /// Those that hold neither a figure nor a mark.
    List<String> blank(List<String> figures) {
        return figures.stream()
                .filter(figure ->
                        form.value(figure) == Figures.BLANK && form.mark(figure).isEmpty())
                .toList();
    }

    /// Takes the last change of a figure back.
    ///
    /// @param figure the one that has the keyboard
    /// @return which one was changed
    Optional<String> undo(Optional<String> figure) {
        Optional<String> changed = undo.back(figure);
        changed.ifPresent(one -> {
            judged.changed(one);
            keep();
        });
        return changed;
    }

    /// The time's field was left; a readable time is shown in full.
    void leftSeen() {
        form.seenAt().ifPresent(at -> form.seen().set(SeenTime.shown(at)));
        keep();
    }

    /// A field of the paper was left.
    void leftPaper() {
        form.paper().left();
        judged.judge();
        keep();
    }

    /// Keeps what differs from the record, so that leaving loses nothing; forgets a draft that differs no more.
    void keep() {
        if (ended || progress.get() == Progress.SAVING || progress.get() == Progress.SAVED) {
            return;
        }
        if (dirty()) {
            drafted = true;
            CountDraft draft = form.draft();
            turn.keep(() -> desk.sheetDrafts().save(start.document(), draft));
        } else if (drafted) {
            drop(() -> {});
        }
    }

    /// Another form takes this one's place: nothing more is kept of it.
    void end() {
        ended = true;
    }

    /// Forgets what was keyed since the record.
    void drop(Runnable then) {
        drafted = false;
        turn.keep(() -> desk.sheetDrafts().drop(start.contest(), start.station(), start.document()), then);
    }

    /// @param then on the FX thread, when the sheet is on disk
    Attempt save(Consumer<RecordedSheet> then) {
        judged.leftAll();
        CountSheet sheet = form.sheet(broken().stream().map(BrokenRule::rule).toList());
        if (form.unreadableTime()) {
            return new Attempt.UnreadableTime();
        }
        if (form.paper().unreadableDay() || form.paper().unreadableTime()) {
            return new Attempt.UnreadablePaper();
        }
        if (sheet.figures().allBlank()
                && sheet.marks().isEmpty()
                && start.recorded().isEmpty()) {
            return new Attempt.Blank();
        }
        Optional<String> silent = judged.firstUnexplained();
        if (silent.isPresent()) {
            judged.asked();
            return new Attempt.Explain(silent.get());
        }
        if (start.recorded().filter(one -> !one.split()).isPresent() && form.same(sheet)) {
            return new Attempt.Unchanged();
        }
        write(sheet, then);
        return new Attempt.Writing();
    }

    /// Saves without asking about rules: somebody has decided already what becomes of them.
    Attempt saveAsWritten(Consumer<RecordedSheet> then) {
        judged.leftAll();
        judged.asked();
        return save(then);
    }

    private void write(CountSheet sheet, Consumer<RecordedSheet> then) {
        progress.set(Progress.SAVING);
        turn.record(
                () -> record(sheet),
                recorded -> {
                    progress.set(Progress.SAVED);
                    then.accept(recorded);
                },
                this::failed);
    }

    private RecordedSheet record(CountSheet sheet) {
        RecordedSheet recorded = switch (desk.recorder().record(sheet, start.recorded())) {
            case Recorded.Begun(var entry) ->
                desk.sheets().find(entry.subject()).orElseThrow();
            case Recorded.Corrected(var entry) ->
                desk.sheets().find(entry.subject()).orElseThrow();
            case Recorded.Unchanged(var same) -> same;
        };
        desk.sheetDrafts().drop(start.contest(), start.station(), start.document());
        return recorded;
    }

    /// It is said here that nothing was saved; the window says why.
    private void failed(Throwable fault) {
        progress.set(Progress.FAILED);
        tasks.unexpected(fault);
    }
}
