package id.suar.count.checklist.ui;

import id.suar.count.checklist.ChecklistItem;
import id.suar.count.checklist.Phase;
import id.suar.count.rule.VotingDayAnswers.Said;
import id.suar.fx.FollowFocus;
import id.suar.fx.Keyboard;
import id.suar.fx.PictureSource;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The questions of one polling station, by phase, and beside them what has to be examined.
final class DayController implements Hands {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FINDING = new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination HISTORY = new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN);

    /// Of the title's letters, in those of its text.
    private static final double TITLE = 1.55;

    /// Wider than this, in letters, there is room for the panel beside the questions.
    private static final double WIDE = 76;

    /// Lower than this, in letters, there is room for the questions only; the keys stand in the map of keys too.
    private static final double TALL = 40;

    /// Less than this, in letters, and the answers stand under their question.
    private static final double NARROW = 46;

    /// Left and right of the page, in letters.
    private static final double MARGINS = 4;

    private final DayModel model;
    private final DayScreen screen;
    private final DayDesk desk;
    private final Texts texts;
    private final List<QuestionRow> rows = new ArrayList<>();
    private ConsideredPanel considered;

    @FXML
    private BorderPane root;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private Label legend;

    @FXML
    private HBox notice;

    @FXML
    private Label noticeText;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox page;

    @FXML
    private ScrollPane side;

    @FXML
    private Label progress;

    @FXML
    private Label answered;

    @FXML
    private Button save;

    @FXML
    private Button saveNext;

    @FXML
    private Button history;

    DayController(DayModel model, DayScreen screen, DayDesk desk) {
        this.model = model;
        this.screen = screen;
        this.desk = desk;
        this.texts = desk.texts();
    }

    @FXML
    void initialize() {
        for (Phase phase : Phase.values()) {
            page.getChildren().add(phase(phase));
        }
        considered = new ConsideredPanel(model, desk);
        title.setText(desk.name(model.start().station()));
        subtitle.setText(texts.text(
                "checklist.subtitle",
                model.start().election().name().in(texts.locale()),
                desk.regions().path(model.start().station().village())));
        noticeText.setText(texts.text("checklist.conflict"));
        notice.setVisible(model.conflict());
        notice.managedProperty().bind(notice.visibleProperty());
        legend.managedProperty().bind(legend.visibleProperty());
        root.heightProperty().subscribe(height -> legend.setVisible(height.doubleValue() >= TALL * letter()));
        root.widthProperty().subscribe(width -> place(width.doubleValue()));
        root.sceneProperty().subscribe(scene -> readyForKeys());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        FollowFocus.install(scroll);
        FollowFocus.install(side);
        model.answersProperty().subscribe(all -> countAnswers());
        model.savingProperty().subscribe(this::showSaving);
    }

    /// The first question that nobody has answered.
    Node first() {
        return rows.stream()
                .filter(row -> model.answer(row.item().code()).isEmpty())
                .findFirst()
                .orElseGet(rows::getFirst);
    }

    @FXML
    void save() {
        screen.save(false);
    }

    @FXML
    void saveAndNext() {
        screen.save(true);
    }

    @Override
    public void next(QuestionRow from) {
        int place = rows.indexOf(from) + 1;
        (place < rows.size() ? rows.get(place) : saveNext).requestFocus();
    }

    @Override
    public void previous(QuestionRow from) {
        rows.get(Math.max(0, rows.indexOf(from) - 1)).requestFocus();
    }

    @Override
    public void answerNext(QuestionRow from, Said said) {
        int place = rows.indexOf(from) + 1;
        if (place < rows.size()) {
            rows.get(place).requestFocus();
            rows.get(place).answer(said);
        }
    }

    @Override
    public void draftFinding(QuestionRow from) {
        screen.draftFinding(from.item());
    }

    @Override
    public void photos(ChecklistItem item, int place) {
        screen.photos(item, place);
    }

    @Override
    public void picture(String photo, int most, Consumer<PictureSource.Reading> then) {
        screen.picture(photo, most, then);
    }

    @FXML
    void history() {
        screen.history();
    }

    private VBox phase(Phase phase) {
        var heading = new Label(desk.words().phase(phase));
        heading.getStyleClass().addAll("section-title", "form-section");
        var box = new VBox(heading);
        box.getStyleClass().addAll("sheet", "questions");
        for (ChecklistItem item : model.items()) {
            if (item.phase() == phase) {
                var row = new QuestionRow(model, item, desk, this);
                rows.add(row);
                box.getChildren().add(row);
            }
        }
        return box;
    }

    private void place(double width) {
        double letter = letter();
        boolean beside = width >= WIDE * letter;
        page.getChildren().remove(considered);
        side.setContent(null);
        if (beside) {
            side.setContent(considered);
        } else {
            page.getChildren().add(considered);
        }
        side.setVisible(beside);
        side.setManaged(beside);
        answered.setMaxWidth(Math.max(0, width - MARGINS * letter));
        boolean narrow = width < NARROW * letter;
        rows.forEach(row -> row.narrow(narrow, letter));
    }

    private double letter() {
        return title.getFont().getSize() / TITLE;
    }

    /// A pane that scrolls has its content in the scene only when it has a skin.
    private void readyForKeys() {
        if (root.getScene() != null && !root.getScene().getStylesheets().isEmpty()) {
            root.applyCss();
        }
    }

    private void pressed(KeyEvent event) {
        if (SAVE.match(event)) {
            screen.save(false);
        } else if (NEXT.match(event)) {
            screen.save(true);
        } else if (HISTORY.match(event)) {
            screen.history();
        } else if (FINDING.match(event)) {
            atHand().ifPresent(this::draftFinding);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            screen.back();
        } else if (event.getCode() == KeyCode.UP && event.getTarget() == saveNext) {
            rows.getLast().requestFocus();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
            button.fire();
        } else {
            return;
        }
        event.consume();
    }

    private Optional<QuestionRow> atHand() {
        Node owner = root.getScene().getFocusOwner();
        return rows.stream().filter(row -> Keyboard.isWithin(owner, row)).findFirst();
    }

    private void countAnswers() {
        int all = model.items().size();
        answered.setText(texts.text(
                "checklist.progress",
                all - model.unanswered(),
                all,
                model.count(Said.YES),
                model.count(Said.NOT_OBSERVED),
                model.unanswered()));
    }

    private void showSaving(DayModel.Saving now) {
        history.setDisable(model.start().recorded().isEmpty());
        progress.getStyleClass().removeAll("failed", "done");
        switch (now) {
            case AS_RECORDED ->
                progress.setText(model.start()
                        .recorded()
                        .map(one -> texts.text(
                                "checklist.saving.recorded",
                                desk.words().when(one.last().recordedAt()),
                                one.last().actor()))
                        .orElseGet(() -> texts.text("checklist.saving.nothing")));
            case DRAFT -> progress.setText(texts.text("checklist.saving.draft"));
            case SAVING -> progress.setText(texts.text("checklist.saving.saving"));
            case SAVED -> {
                progress.setText(texts.text("checklist.saving.saved"));
                progress.getStyleClass().add("done");
            }
            case FAILED -> {
                progress.setText(texts.text("checklist.saving.failed"));
                progress.getStyleClass().add("failed");
            }
        }
    }
}
