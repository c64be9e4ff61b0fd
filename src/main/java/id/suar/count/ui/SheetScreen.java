package id.suar.count.ui;

import id.suar.count.BrokenRule;
import id.suar.count.CountDraft;
import id.suar.count.RecordedSheet;
import id.suar.count.ui.SheetModel.Attempt;
import id.suar.election.Ballot;
import id.suar.fx.KeyHint;
import id.suar.fx.Screen;
import id.suar.fx.Tasks;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// The sheet: a form as on paper, keyed with digits and `Enter` alone. What happens after saving is decided
/// here; the form itself is made anew for each record that is shown.
final class SheetScreen implements Screen {

    private final CountDesk desk;
    private final Tasks tasks;
    private final Doors doors;
    private final Texts texts;
    private final StackPane node = new StackPane();
    private final SheetSide side;
    private SheetModel model;
    private SheetController form;

    SheetScreen(CountDesk desk, Tasks tasks, Doors doors, SheetStart start) {
        this.desk = desk;
        this.tasks = tasks;
        this.doors = doors;
        this.texts = desk.texts();
        show(start);
        this.side = new SheetSide(desk, tasks, node, start.contest(), start.station());
    }

    @Override
    public String title() {
        return form.title();
    }

    @Override
    public Parent node() {
        return side.node();
    }

    @Override
    public Node first() {
        return form.first();
    }

    @Override
    public String place() {
        return Places.sheet(model.start().contest(), model.start().station());
    }

    @Override
    public void leave() {
        model.keep();
        side.leave();
    }

    @Override
    public List<KeyHint> keys() {
        return Stream.concat(SheetKeys.hints(texts).stream(), side.keys(texts).stream())
                .toList();
    }

    /// A record that changed elsewhere is shown, unless somebody is at work on this one.
    @Override
    public void refresh() {
        side.refresh();
        SheetModel now = model;
        read(fresh -> {
            boolean idle =
                    model == now && !now.dirty() && now.progressProperty().get() == SheetModel.Progress.KEYING;
            if (idle && !fresh.line().equals(now.start().line())) {
                show(fresh);
            }
        });
    }

    SheetModel model() {
        return model;
    }

    void pressed(KeyEvent event) {
        SheetKeys.of(event).ifPresent(key -> {
            event.consume();
            switch (key) {
                case SAVE -> save(false);
                case NEXT -> save(true);
                case HISTORY -> history();
                case EXPLAIN ->
                    form.rules().atHand().ifPresent(rule -> form.rules().explain(rule.rule()));
                case FINDING -> form.rules().atHand().ifPresent(this::draftFinding);
                case LEAVE -> doors.back();
            }
        });
    }

    void save(boolean next) {
        answer(model.save(recorded -> saved(recorded, next)), next);
    }

    void history() {
        if (model.start().recorded().isPresent()) {
            model.keep();
            doors.history(model.start().contest(), model.start().station());
        }
    }

    void discard() {
        model.end();
        model.drop(() -> read(this::show));
    }

    /// One more row of votes, for a contest whose candidates no pack names.
    void addPair() {
        SheetForm keyed = model.form();
        int numbers = Math.min(keyed.layout().numbers() + 1, Ballot.MAX_NUMBERS);
        CountDraft draft = keyed.draft();
        var wider = draft.sheet()
                .withFigures(draft.sheet().figures().on(model.start().contest().form(numbers)));
        show(model.start().withDraft(Optional.of(new CountDraft(wider, draft.seen()))));
    }

    /// A finding names the record that it comes from, so the sheet is saved first, as written.
    void draftFinding(BrokenRule rule) {
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
        desk.draftFinding().accept(new RuleFinding(desk, model.start().contest()).of(rule, recorded));
    }

    private void answer(Attempt attempt, boolean next) {
        switch (attempt) {
            case Attempt.Writing() -> {}
            case Attempt.Explain(String rule) -> ask(rule);
            case Attempt.UnreadableTime() -> form.askForTime();
            case Attempt.Unchanged() -> move(next, "count.sheet.unchanged");
            case Attempt.Blank() -> move(next, "count.sheet.nothing");
        }
    }

    private void ask(String rule) {
        form.rules().explain(rule);
        doors.say(texts.text("count.sheet.explain_first"));
    }

    private void move(boolean next, String otherwise) {
        if (next) {
            doors.next(model.start().contest(), model.start().station());
        } else {
            doors.say(texts.text(otherwise));
        }
    }

    private void saved(RecordedSheet recorded, boolean next) {
        doors.recorded(model.start().contest(), model.start().station());
        doors.say(texts.text("count.sheet.said", form.title()));
        if (next) {
            doors.next(model.start().contest(), model.start().station());
        } else {
            read(this::show);
        }
    }

    private void read(Consumer<SheetStart> then) {
        SheetStart now = model.start();
        tasks.run(() -> SheetStart.read(desk, now.contest(), now.station()), then);
    }

    /// Begins with what is recorded and drafted now; the keyboard stays in the same field.
    private void show(SheetStart start) {
        Optional<String> field = Optional.ofNullable(node.getScene())
                .map(scene -> scene.getFocusOwner())
                .map(Node::getId);
        Optional.ofNullable(model).ifPresent(SheetModel::end);
        model = new SheetModel(desk, tasks, start);
        form = new SheetController(model, this, desk);
        node.getChildren().setAll(Views.load(form, "sheet.fxml", texts));
        field.map(id -> node.lookup("#" + id)).ifPresent(Node::requestFocus);
    }
}
