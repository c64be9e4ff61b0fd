package id.suar.count.ui;

import id.suar.count.CellMark;
import id.suar.fx.FireOnEnter;
import id.suar.fx.FollowFocus;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Binds the form of one sheet to its model.
final class SheetController {

    /// The title is larger than other text by this.
    private static final double TITLE = 1.55;

    private final SheetModel model;
    private final SheetScreen screen;
    private final CountDesk desk;
    private final Texts texts;
    private SheetPage form;
    private SheetStrip strip;
    private SameBar same;
    private RulePanel rules;

    @FXML
    private BorderPane root;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private HBox pills;

    @FXML
    private HBox notice;

    @FXML
    private Label noticeText;

    @FXML
    private Button compare;

    @FXML
    private Button discard;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox page;

    @FXML
    private FlowPane halves;

    @FXML
    private ScrollPane side;

    @FXML
    private Label progress;

    @FXML
    private Label filled;

    @FXML
    private Button addRow;

    @FXML
    private MenuButton more;

    @FXML
    private VBox bars;

    @FXML
    private VBox strips;

    @FXML
    private Button history;

    @FXML
    private Button save;

    @FXML
    private Button saveNext;

    SheetController(SheetModel model, SheetScreen screen, CountDesk desk) {
        this.model = model;
        this.screen = screen;
        this.desk = desk;
        this.texts = desk.texts();
    }

    @FXML
    void initialize() {
        form = new SheetPage(model, texts, new WaysOut(this, screen), root, scroll, page, halves, this::goToEnd);
        around();
        rules = new RulePanel(model, texts, screen::draftFinding);
        var place = new RulePlace(rules, scroll, page, side);
        root.widthProperty()
                .subscribe(
                        width -> place.put(width.doubleValue(), title.getFont().getSize() / TITLE));
        root.sceneProperty().subscribe(scene -> form.readyForKeys());
        head();
        FireOnEnter.install(List.of(save, saveNext, history, addRow, discard, compare));
        List.of(notice, discard, compare, addRow)
                .forEach(one -> one.managedProperty().bind(one.visibleProperty()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        FollowFocus.install(scroll);
        FollowFocus.install(side);
        model.checksProperty().subscribe(checks -> judge());
        model.form().marks().addListener((MapChangeListener<String, CellMark>) change -> judge());
        model.proposals().shown().addListener((MapChangeListener<String, Integer>) change -> judge());
        model.progressProperty().subscribe(this::showProgress);
    }

    Node first() {
        return form.entry().first();
    }

    Node node() {
        return root;
    }

    FormEntry entry() {
        return form.entry();
    }

    /// Head and foot, whole, with the keyboard.
    void goToPaper() {
        form.goToPaper();
    }

    /// To the button that ends the form.
    void goToEnd() {
        saveNext.requestFocus();
    }

    void showParty() {
        form.showParty();
    }

    /// Asks for a party's number; then the keyboard is where it was, or in that party.
    ///
    /// @param add a party that the form has not
    void askParty(IntConsumer add) {
        String figure = Optional.ofNullable(root.getScene().getFocusOwner())
                .map(Node::getId)
                .filter(id -> model.form().layout().place(id).isPresent())
                .orElseGet(() -> model.form().layout().figures().getFirst());
        strip.askParty(entry()::jump, add, () -> entry().go(figure));
    }

    SheetStrip strip() {
        return strip;
    }

    MenuButton more() {
        return more;
    }

    String title() {
        return title.getText();
    }

    RulePanel rules() {
        return rules;
    }

    void askForPaper() {
        form.whole().askForDay();
    }

    void askForTime() {
        form.about().askForTime();
    }

    @FXML
    void save() {
        screen.save(false);
    }

    @FXML
    void saveAndNext() {
        screen.save(true);
    }

    @FXML
    void openHistory() {
        screen.history();
    }

    @FXML
    void compareVersions() {
        screen.versions();
    }

    @FXML
    void discardDraft() {
        screen.discard();
    }

    @FXML
    void addRow() {
        screen.addRow();
    }

    /// `Tab` goes through all that is on the form, also before its last part has come by itself.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            whole();
        }
        screen.pressed(event);
    }

    /// Nothing is left to be made: the keyboard may go anywhere.
    void whole() {
        form.whole();
    }

    /// What stands above the form and below it.
    private void around() {
        var menu = new SheetMenu(model.start(), texts, screen);
        more.getItems().setAll(menu.items());
        more.setVisible(screen.free());
        more.setManaged(screen.free());
        same = new SameBar(model, texts, screen::same);
        bars.getChildren()
                .addAll(
                        new SheetTabs(model.start(), texts, screen::other),
                        new DocumentBar(model.start(), texts, screen::document),
                        same);
        strip = new SheetStrip(model, texts);
        strips.getChildren().setAll(strip);
    }

    private void judge() {
        entry().judge();
        countFilled();
        form.about().tellMarks();
        same.tell();
    }

    private void head() {
        var head = new SheetHead(model, texts);
        title.setText(head.title());
        subtitle.setText(head.subtitle());
        pills.getChildren().setAll(head.pills());
        history.setDisable(model.start().recorded().isEmpty());
        discard.setVisible(model.restored());
        compare.setVisible(model.conflict());
        addRow.setVisible(!model.start().contest().listed());
        noticeText.setText(head.notices());
        notice.setVisible(!noticeText.getText().isEmpty());
    }

    private void countFilled() {
        List<String> figures = model.form().layout().figures();
        int blank = model.blank(figures).size();
        filled.setText(texts.text("count.sheet.filled", figures.size() - blank, figures.size()));
    }

    private void showProgress(SheetModel.Progress at) {
        boolean busy = at == SheetModel.Progress.SAVING;
        entry().fields().setEditable(!busy);
        save.setDisable(busy);
        saveNext.setDisable(busy);
        new SheetProgress(model.start(), desk).show(at, progress);
    }
}
