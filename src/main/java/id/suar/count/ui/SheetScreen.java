package id.suar.count.ui;

import id.suar.count.CountDocument;
import id.suar.count.Paper;
import id.suar.count.rule.BrokenRule;
import id.suar.election.Contest;
import id.suar.fx.FigureField;
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

/// The sheet: a form as on paper, keyed with digits and `Enter` alone. The form is made anew for each record that
/// is shown.
final class SheetScreen implements Screen {

    private final CountDesk desk;
    private final Tasks tasks;
    private final Doors doors;
    private final Texts texts;
    private final StackPane node = new StackPane();
    private final SheetSide side;
    private final SheetSaving saving;
    private SheetModel model;
    private SheetController form;

    SheetScreen(CountDesk desk, Tasks tasks, Doors doors, SheetStart start) {
        this.desk = desk;
        this.tasks = tasks;
        this.doors = doors;
        this.texts = desk.texts();
        this.saving = new SheetSaving(this, desk, doors);
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
            if (idle && form.node().getScene() != null && !fresh.same(now.start())) {
                show(fresh);
            }
        });
    }

    SheetModel model() {
        return model;
    }

    SheetController form() {
        return form;
    }

    void pressed(KeyEvent event) {
        SheetKeys.of(event).filter(key -> isFor(key, event)).ifPresent(key -> {
            event.consume();
            switch (key) {
                case SAVE -> save(false);
                case NEXT -> save(true);
                case HISTORY -> history();
                case VERSIONS -> versions();
                case EXPLAIN ->
                    form.rules().atHand().ifPresent(rule -> form.rules().explain(rule.rule()));
                case FINDING -> form.rules().atHand().ifPresent(this::draftFinding);
                case NEXT_FORM -> SheetTabs.further(model.start(), 1).ifPresent(this::other);
                case FORM_BEFORE -> SheetTabs.further(model.start(), -1).ifPresent(this::other);
                case JUMP -> jump();
                case ADD -> addRow();
                case SAME -> same();
                case UNDO -> undo(event);
                case PAPER -> form.goToPaper();
                case DOCUMENT -> DocumentBar.further(model.start()).ifPresent(this::document);
                case MORE -> {
                    if (doors.free()) {
                        form.more().show();
                    }
                }
                case LEAVE -> {
                    if (!form.strip().close()) {
                        doors.back();
                    }
                }
            }
        });
    }

    private static boolean isFor(SheetKeys key, KeyEvent event) {
        return !key.isOfFigures() || event.getTarget() instanceof FigureField;
    }

    /// Whether other sheets may be begun from this one.
    boolean free() {
        return doors.free();
    }

    /// Another form of the same station.
    void other(Contest contest) {
        model.keep();
        doors.instead(contest, model.start().station());
    }

    /// Another document of the same form.
    void document(CountDocument document) {
        model.keep();
        read(document, this::show);
    }

    /// A document of the same vote that there is nothing of yet.
    void begin(Paper.Kind paper) {
        model.keep();
        show(model.start().begin(model.start().round(), paper));
        form.first().requestFocus();
    }

    /// Asks what was repeated, in the place of the form; what is keyed is kept.
    void repeat() {
        model.keep();
        var repeat = new RoundController(
                new RoundModel(desk, tasks, model.start()),
                texts,
                begun -> {
                    show(begun);
                    form.first().requestFocus();
                },
                this::reread,
                this::reread);
        node.getChildren().setAll(repeat.node());
        node.applyCss();
        repeat.first().requestFocus();
    }

    private void reread() {
        doors.recorded(model.start().contest(), model.start().station());
        read(fresh -> {
            show(fresh);
            form.first().requestFocus();
        });
    }

    void jump() {
        if (!model.form().layout().parties().isEmpty()) {
            form.askParty(number -> WiderForm.party(model, number).ifPresent(this::widen));
        }
    }

    /// Shows what may be taken over from another form; the second time, takes over all that is shown.
    void same() {
        if (model.proposals().shown().isEmpty()) {
            model.proposals().show();
        } else {
            model.left(model.proposals().takeAll());
            model.blank(model.form().layout().figures()).stream().findFirst().ifPresent(form.entry()::go);
        }
    }

    private void undo(KeyEvent event) {
        Optional<String> figure = Optional.ofNullable(((FigureField) event.getTarget()).getId());
        model.undo(figure).ifPresent(form.entry()::go);
    }

    void save(boolean next) {
        saving.save(next);
    }

    void history() {
        if (model.start().recorded().isPresent()) {
            model.keep();
            doors.history(model.start().contest(), model.start().station());
        }
    }

    /// Puts the versions of this document beside each other, where there are several.
    void versions() {
        if (model.conflict()) {
            model.keep();
            SheetStart start = model.start();
            doors.versions(start.contest(), start.station(), Optional.of(start.document()));
        }
    }

    void discard() {
        model.end();
        model.drop(() -> read(this::show));
    }

    /// One more row of votes, as the paper has it.
    void addRow() {
        widen(WiderForm.row(model, form.entry().party()));
    }

    private void widen(WiderForm wider) {
        show(wider.start());
        form.entry().go(wider.figure());
    }

    void draftFinding(BrokenRule rule) {
        saving.draftFinding(rule);
    }

    /// The document as it is recorded now.
    void showRecorded(CountDocument document) {
        read(document, this::show);
    }

    private void read(Consumer<SheetStart> then) {
        read(model.start().document(), then);
    }

    private void read(CountDocument document, Consumer<SheetStart> then) {
        SheetStart now = model.start();
        tasks.run(
                () -> {
                    SheetStart start = new SheetReading(desk, now.contest(), now.station()).read(Optional.of(document));
                    return doors.free() ? start : start.alone();
                },
                then);
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
        field.ifPresent(this::goBack);
    }

    private void goBack(String id) {
        if (model.form().layout().place(id).isPresent()) {
            form.entry().go(id);
        } else {
            form.whole();
            Optional.ofNullable(node.lookup("#" + id)).ifPresent(Node::requestFocus);
        }
    }
}
