package id.suar.count.ui;

import id.suar.count.RecordedSheet;
import id.suar.fx.EntryOrder;
import id.suar.fx.FollowFocus;
import id.suar.fx.StatePill;
import id.suar.i18n.Texts;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Binds the form of one sheet to its model.
final class SheetController {

    /// Wider than this, in letters, the rules stand beside the form; else under it.
    private static final double WIDE = 76;

    /// How wide both halves of the form are, in letters.
    private static final double FORM = 56.2;

    private final SheetModel model;
    private final SheetScreen screen;
    private final CountDesk desk;
    private final Texts texts;
    private FigureFields fields;
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
    private Button discard;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox page;

    @FXML
    private FlowPane halves;

    @FXML
    private VBox about;

    @FXML
    private TextField observer;

    @FXML
    private TextField seen;

    @FXML
    private Label seenMessage;

    @FXML
    private TextArea note;

    @FXML
    private ScrollPane side;

    @FXML
    private Label progress;

    @FXML
    private Label filled;

    @FXML
    private Button addPair;

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
        layForm();
        bindAbout();
        rules = new RulePanel(model, texts, screen::draftFinding);
        root.widthProperty().subscribe(width -> placeRules());
        root.sceneProperty().subscribe(scene -> readyForKeys());
        head();
        List.of(save, saveNext, history, addPair, discard).forEach(SheetController::fireOnEnter);
        List.of(seenMessage, notice, discard, addPair)
                .forEach(one -> one.managedProperty().bind(one.visibleProperty()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, screen::pressed);
        FollowFocus.install(scroll);
        FollowFocus.install(side);
        model.checksProperty().subscribe(checks -> fields.judge());
        model.checksProperty().subscribe(checks -> countFilled());
        model.progressProperty().subscribe(this::showProgress);
    }

    Node first() {
        return fields.first();
    }

    String title() {
        return title.getText();
    }

    RulePanel rules() {
        return rules;
    }

    void askForTime() {
        seenMessage.setVisible(true);
        seen.requestFocus();
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
    void discardDraft() {
        screen.discard();
    }

    @FXML
    void addPair() {
        screen.addPair();
    }

    /// A pane that scrolls has its content in the scene only when it has a skin, and a field out of the scene
    /// cannot have the keyboard.
    private void readyForKeys() {
        if (root.getScene() != null && !root.getScene().getStylesheets().isEmpty()) {
            root.applyCss();
        }
    }

    private void layForm() {
        fields = new FigureFields(model, texts.text("count.sheet.blank"));
        var grid = new FormGrid(
                model.form().layout(),
                model.words(),
                texts,
                (row, figure) -> fields.field(row, figure, model.words().figure(row, figure)));
        VBox right = grid.right();
        right.getChildren().add(about);
        halves.getChildren().setAll(grid.left(), right);
        EntryOrder.install(fields.inOrder(), saveNext::requestFocus);
    }

    private void bindAbout() {
        List.of(observer, note).forEach(field -> field.setTextFormatter(TextLimit.formatter()));
        observer.textProperty().bindBidirectional(model.form().observer());
        seen.textProperty().bindBidirectional(model.form().seen());
        note.textProperty().bindBidirectional(model.form().note());
        whenLeft(observer, model::keep);
        whenLeft(note, model::keep);
        whenLeft(seen, () -> {
            model.leftSeen();
            seenMessage.setVisible(model.form().unreadableTime());
        });
        seenMessage.setVisible(model.form().unreadableTime());
        EntryOrder.install(List.of(observer, seen, note), saveNext::requestFocus);
    }

    private void head() {
        SheetStart start = model.start();
        title.setText(texts.text(
                "count.sheet.title",
                start.station().digits().substring(10),
                start.line().village()));
        subtitle.setText(String.join(
                " · ",
                start.line().district(),
                start.station().dotted(),
                model.words().form()));
        pills.getChildren().setAll(Pills.of(start.line().state(), texts));
        start.line().whereabouts().ifPresent(where -> pills.getChildren().add(StatePill.of(where, texts)));
        history.setDisable(start.recorded().isEmpty());
        discard.setVisible(model.restored());
        addPair.setVisible(!start.contest().listed());
        String said = notices();
        notice.setVisible(!said.isEmpty());
        noticeText.setText(said);
    }

    private String notices() {
        var said = new StringBuilder();
        if (model.conflict()) {
            said.append(texts.text("count.sheet.conflict"));
        }
        int others = model.start().recorded().map(RecordedSheet::others).orElse(0);
        if (others > 0) {
            said.append(said.isEmpty() ? "" : "\n").append(texts.text("count.sheet.others", others));
        }
        if (model.restored()) {
            said.append(said.isEmpty() ? "" : "\n").append(texts.text("count.sheet.restored"));
        }
        return said.toString();
    }

    private void countFilled() {
        int all = model.form().layout().figures().size();
        long blank = model.form().layout().figures().stream()
                .filter(figure -> model.judgedProperty().get().get(figure).isEmpty())
                .count();
        filled.setText(texts.text("count.sheet.filled", all - blank, all));
    }

    private void showProgress(SheetModel.Progress at) {
        boolean busy = at == SheetModel.Progress.SAVING;
        fields.setEditable(!busy);
        save.setDisable(busy);
        saveNext.setDisable(busy);
        progress.getStyleClass().removeAll("failed", "done");
        switch (at) {
            case SAVING -> progress.setText(texts.text("count.sheet.saving"));
            case SAVED -> {
                progress.setText(texts.text("count.sheet.saved"));
                progress.getStyleClass().add("done");
            }
            case FAILED -> {
                progress.setText(texts.text("count.sheet.failed"));
                progress.getStyleClass().add("failed");
            }
            case KEYING ->
                progress.setText(model.start()
                        .recorded()
                        .map(one -> texts.text("count.sheet.recorded", desk.when(one.recordedAt()), one.actor()))
                        .orElseGet(() -> texts.text("count.sheet.unrecorded")));
        }
    }

    private void placeRules() {
        double letter = title.getFont().getSize() / 1.55;
        boolean beside = root.getWidth() >= WIDE * letter;
        page.getChildren().remove(rules);
        side.setContent(null);
        if (beside) {
            side.setContent(rules);
        } else {
            page.getChildren().add(rules);
        }
        side.setVisible(beside);
        side.setManaged(beside);
        double width = beside ? FORM * letter : Double.MAX_VALUE;
        scroll.setMinWidth(beside ? width : 0);
        scroll.setPrefWidth(beside ? width : Region.USE_COMPUTED_SIZE);
        scroll.setMaxWidth(width);
        HBox.setHgrow(scroll, beside ? Priority.NEVER : Priority.ALWAYS);
    }

    private static void whenLeft(Node field, Runnable left) {
        field.focusedProperty().addListener((focus, before, focused) -> {
            if (!focused) {
                left.run();
            }
        });
    }

    private static void fireOnEnter(Button button) {
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                button.fire();
            }
        });
    }
}
