package id.suar.count.recap.ui;

import id.suar.count.recap.DifferenceClass;
import id.suar.count.recap.RecapUnit;
import id.suar.count.recap.UnitComparison;
import id.suar.fx.EntryOrder;
import id.suar.fx.FireOnEnter;
import id.suar.fx.FollowFocus;
import id.suar.fx.KeyHint;
import id.suar.fx.Screen;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One polling station on one screen while its form is read aloud: our figure beside theirs, digits and `Enter`
/// alone.
final class PlenaryController implements Screen {

    /// A card is no narrower than this, in letters.
    private static final double LEAST = 36;

    /// Nor wider than the eye follows a row.
    private static final double MOST = 46;

    private final PlenaryModel model;
    private final RecapDesk desk;
    private final RecapScreens screens;
    private final RecapFollowing following;
    private final Texts texts;
    private final Parent node;
    private PlenaryGrid grid;
    private PlenarySaid said;

    @FXML
    private BorderPane root;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private Label progress;

    @FXML
    private VBox verdict;

    @FXML
    private FlowPane pills;

    @FXML
    private Label why;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox page;

    @FXML
    private FlowPane halves;

    @FXML
    private Button save;

    @FXML
    private Button saveNext;

    @FXML
    private Button raise;

    @FXML
    private Label state;

    PlenaryController(PlenaryModel model, RecapDesk desk, RecapScreens screens, RecapFollowing following) {
        this.model = model;
        this.desk = desk;
        this.screens = screens;
        this.following = following;
        this.texts = desk.texts();
        this.node = Views.load(this, "plenary.fxml", texts);
    }

    @FXML
    void initialize() {
        grid = new PlenaryGrid(model, texts);
        halves.getChildren().setAll(grid.votes(), grid.administration());
        said = new PlenarySaid(model.sitting(), texts, () -> desk.now().toLocalDate());
        page.getChildren().addFirst(said);
        model.sitting().dayProperty().subscribe(day -> model.said());
        scroll.viewportBoundsProperty().subscribe(bounds -> {
            place(bounds.getWidth());
            FollowFocus.reveal(scroll);
        });
        EntryOrder.install(grid.inOrder(), saveNext::requestFocus);
        FollowFocus.install(scroll);
        // The keyboard is in a field before that has its place.
        halves.layoutYProperty().subscribe(place -> FollowFocus.reveal(scroll));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.sceneProperty().subscribe(scene -> readyForKeys());
        FireOnEnter.install(List.of(save, saveNext, raise));
        model.atProperty().subscribe(place -> showUnit());
        model.judgementsProperty()
                .subscribe(count -> show(model.judgedProperty().get()));
    }

    @Override
    public String title() {
        return texts.text("recap.plenary.title", model.words().unit(model.unit()));
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return grid.first();
    }

    @Override
    public void leave() {
        model.keep();
    }

    @Override
    public List<KeyHint> keys() {
        return PlenaryKeys.hints(texts);
    }

    PlenaryModel model() {
        return model;
    }

    @FXML
    void save() {
        save(false);
    }

    @FXML
    void saveAndNext() {
        save(true);
    }

    /// Saved first, for what is raised names the row that it was read from.
    @FXML
    void raise() {
        Optional<UnitComparison> judged = model.judgedProperty().get();
        if (judged.flatMap(UnitComparison::largest).isEmpty()) {
            screens.say(texts.text("recap.follow.nothing"));
            return;
        }
        RecapUnit unit = model.unit();
        model.save(settled -> model.village().recorded(unit).ifPresent(recap -> {
            var line = new RecapLine(judged.get().with(recap), "", "", "", List.of());
            following.follow(model.village().contest(), line, following.raise(), () -> {
                screens.say(texts.text("recap.follow.raised"));
                showState();
            });
        }));
    }

    private void save(boolean next) {
        if (model.blank()) {
            after(next, texts.text("recap.plenary.nothing"));
            return;
        }
        String unit = model.words().unit(model.unit());
        model.save(settled -> {
            showState();
            String said = settled.map(number -> number > 0
                            ? texts.text("recap.plenary.settled", unit, number)
                            : texts.text("recap.plenary.saved", unit))
                    .orElseGet(() -> texts.text("recap.plenary.unchanged", unit));
            after(next, said);
        });
    }

    private void after(boolean next, String said) {
        if (next && !model.move(1)) {
            screens.say(texts.text(
                    "recap.plenary.end", model.words().name(model.village().village())));
            screens.back();
            return;
        }
        if (next) {
            grid.first().requestFocus();
            scroll.setVvalue(0);
        }
        screens.say(said);
    }

    private void move(int step) {
        if (model.move(step)) {
            grid.first().requestFocus();
            scroll.setVvalue(0);
        }
    }

    /// Beside each other where there is room for both, as wide as there is.
    private void place(double width) {
        double letter = state.getFont().getSize();
        boolean beside = width >= 2 * LEAST * letter;
        double each = beside ? Math.min(MOST * letter, (width - halves.getHgap()) / 2 - 1) : width;
        halves.getChildren().forEach(card -> ((Region) card).setPrefWidth(Math.max(0, each)));
        halves.setPrefWrapLength(width);
    }

    private void showUnit() {
        RecapUnit unit = model.unit();
        title.setText(model.words().unit(unit));
        subtitle.setText(model.words().form() + " · " + desk.regions().path(unit.region()));
        int stations = model.village().units().size();
        progress.setText(texts.text("recap.plenary.progress", model.atProperty().get() + 1, stations));
        showState();
    }

    private void showState() {
        String said = model.recorded()
                .map(one -> texts.text("recap.plenary.recorded", one.actor()))
                .orElseGet(() -> texts.text("recap.plenary.new"));
        state.setText(model.restored() ? said + " " + texts.text("recap.plenary.restored") : said);
    }

    private void show(Optional<UnitComparison> judged) {
        grid.show();
        pills.getChildren().clear();
        boolean nothing = !model.village().hasOwn(model.unit());
        judged.ifPresent(unit ->
                unit.classes().forEach(one -> pills.getChildren().add(ClassPills.of(one, texts))));
        why.setText(
                nothing
                        ? texts.text("recap.plenary.nosheet")
                        : judged.map(this::said).orElseGet(() -> texts.text("recap.plenary.begin")));
        raise.setDisable(judged.flatMap(UnitComparison::largest).isEmpty());
    }

    /// While rows are still to come, only what is known is said.
    private String said(UnitComparison unit) {
        return unit.main() == DifferenceClass.NOT_COMPARABLE
                ? texts.text("recap.plenary.unfinished")
                : model.words().why(unit);
    }

    private void pressed(KeyEvent event) {
        PlenaryKeys.of(event).ifPresent(key -> {
            event.consume();
            switch (key) {
                case SAVE -> save(false);
                case NEXT -> save(true);
                case AFTER -> move(1);
                case BEFORE -> move(-1);
                case VILLAGE_AFTER ->
                    screens.neighbour(model.village().contest(), model.village().village(), 1);
                case VILLAGE_BEFORE ->
                    screens.neighbour(model.village().contest(), model.village().village(), -1);
                case DAY -> said.ask();
                case RAISE -> raise();
                case LEAVE -> screens.back();
            }
        });
    }

    /// A pane that scrolls has its content in the scene only when it has a skin, and a field out of the scene
    /// cannot have the keyboard.
    private void readyForKeys() {
        if (root.getScene() != null && !root.getScene().getStylesheets().isEmpty()) {
            root.applyCss();
        }
    }
}
