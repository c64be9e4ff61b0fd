package id.suar.violation.course.ui;

import id.suar.fx.EntryOrder;
import id.suar.fx.FollowFocus;
import id.suar.fx.FormField;
import id.suar.fx.KeyHint;
import id.suar.fx.Keyboard;
import id.suar.fx.Screen;
import id.suar.fx.SuggestField;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import id.suar.violation.flow.Step;
import id.suar.violation.record.CaseKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The course of one case: what runs and what happened on the left, the step that may come next on the right.
final class CourseController implements Screen {

    /// Height of a line and size of the heading in em.
    private static final double ROW = 3;

    private static final double HEADING = 1.5;

    private final CourseModel model;
    private final CourseSection section;
    private final Texts texts;
    private final CoursePast past;
    private final RecordPast record;
    private final Parent node;
    private final Map<StepField, FormField> forms = new EnumMap<>(StepField.class);

    @FXML
    private VBox root;

    @FXML
    private Label heading;

    @FXML
    private Label subtitle;

    @FXML
    private VBox running;

    @FXML
    private VBox happened;

    @FXML
    private VBox changes;

    @FXML
    private ScrollPane scroll;

    @FXML
    private ListView<Step> steps;

    @FXML
    private Label none;

    @FXML
    private VBox form;

    @FXML
    private FormField at;

    @FXML
    private FormField number;

    @FXML
    private FormField plenary;

    @FXML
    private FormField present;

    @FXML
    private FormField kind;

    @FXML
    private FormField reason;

    @FXML
    private FormField recipient;

    @FXML
    private SuggestField<String> recipientText;

    @FXML
    private FormField letter;

    @FXML
    private FormField basis;

    @FXML
    private FormField documents;

    @FXML
    private FormField note;

    @FXML
    private Label refusal;

    @FXML
    private Button takeButton;

    CourseController(CourseModel model, CourseSection section) {
        this.model = model;
        this.section = section;
        this.texts = model.desk().texts();
        this.past = new CoursePast(model.desk());
        this.record = new RecordPast(model.desk());
        this.node = Views.load(this, "course.fxml", texts);
    }

    @FXML
    private void initialize() {
        forms.put(StepField.AT, at);
        forms.put(StepField.NUMBER, number);
        forms.put(StepField.PLENARY, plenary);
        forms.put(StepField.PRESENT, present);
        forms.put(StepField.KIND, kind);
        forms.put(StepField.REASON, reason);
        forms.put(StepField.RECIPIENT, recipient);
        forms.put(StepField.LETTER_NO, letter);
        forms.put(StepField.BASIS, basis);
        forms.put(StepField.DOCUMENTS, documents);
        forms.put(StepField.NOTE, note);
        forms.forEach((field, form) ->
                ((TextInputControl) form.getControl()).textProperty().bindBidirectional(model.text(field)));
        forms.values().forEach(one -> one.managedProperty().bind(one.visibleProperty()));
        List.of(none, form, steps, refusal).forEach(one -> one.managedProperty().bind(one.visibleProperty()));
        recipientText.suggest(
                (typed, then) -> then.accept(model.recipients(typed)),
                Function.identity(),
                _ -> "",
                one -> model.text(StepField.RECIPIENT).set(one));
        refusal.textProperty().bind(model.refusalProperty());
        refusal.visibleProperty().bind(model.refusalProperty().isNotEmpty());
        model.proposedProperty()
                .subscribe(
                        next -> number.setHint(next.isEmpty() ? "" : texts.text("violation.step.next_number", next)));
        number.getControl().addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInNumber);
        steps.setCellFactory(_ -> new StepName());
        steps.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        EntryOrder.install(forms.values().stream().map(FormField::getControl).toList(), takeButton::requestFocus);
        steps.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSteps);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::asked);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        FollowFocus.install(scroll);
        heading.fontProperty().subscribe(this::fit);
        model.readProperty().subscribe(read -> read.ifPresent(this::show));
        model.stepProperty().subscribe(this::ask);
    }

    private void show(CourseRead read) {
        heading.setText(read.what());
        subtitle.setText(past.standing(read.course()));
        running.getChildren().setAll(past.running(read));
        happened.getChildren().setAll(past.happened(read.course()));
        changes.getChildren().setAll(record.of(read));
        List<Step> possible = model.possible();
        steps.getItems().setAll(possible);
        fit();
        steps.setVisible(!possible.isEmpty());
        none.setText(past.waitsFor(model.others()));
        none.setVisible(possible.isEmpty());
        select(model.stepProperty().get());
    }

    /// As high as its lines: a list with room below looks as if something were missing.
    private void fit() {
        double em = heading.getFont().getSize() / HEADING;
        steps.setPrefHeight(Math.ceil(steps.getItems().size() * ROW * em + 2));
    }

    private void select(Step step) {
        if (step == null) {
            steps.getSelectionModel().clearSelection();
        } else {
            steps.getSelectionModel().select(step);
        }
    }

    private void chosen(Step step) {
        if (step != null && step != model.stepProperty().get()) {
            model.choose(step);
        }
    }

    /// Fields of the step that is chosen; the others are out of the way.
    private void ask(Step step) {
        form.setVisible(step != null);
        if (step == null) {
            return;
        }
        List<StepField> asked = StepField.of(step);
        forms.forEach((field, one) -> one.setVisible(asked.contains(field)));
        select(step);
        takeButton.setText(texts.text("violation.step.take", step.name().in(texts.locale())));
    }

    @FXML
    private void form() {
        CaseKind.of(model.course().machine().key()).ifPresent(kind -> section.form(kind, model.id()));
    }

    @FXML
    private void take() {
        model.take(said -> {
            section.say(said);
            steps.requestFocus();
        });
    }

    private void pressedInSteps(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && form.isVisible()) {
            event.consume();
            at.getControl().requestFocus();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            // a list keeps Esc to itself
            event.consume();
            section.back();
        }
    }

    private void pressedInNumber(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            model.accept();
        }
    }

    private void asked(KeyEvent event) {
        if (event.getCode() == KeyCode.S && Keyboard.isShortcut(event)) {
            event.consume();
            take();
        } else if (event.getCode() == KeyCode.P && event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            form();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            section.back();
        }
    }

    @Override
    public String title() {
        return texts.text("violation.course.title");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return steps.isVisible() ? steps : scroll;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("↑ ↓", texts.text("violation.key.step")),
                new KeyHint("Enter", texts.text("violation.key.next")),
                new KeyHint("Ctrl+S", texts.text("violation.step.save")),
                new KeyHint("Ctrl+P", texts.text("violation.course.form")),
                new KeyHint("Esc", texts.text("violation.key.back")));
    }

    @Override
    public String place() {
        return section.place(model.id());
    }

    private final class StepName extends ListCell<Step> {

        @Override
        protected void updateItem(Step step, boolean empty) {
            super.updateItem(step, empty);
            setText(empty || step == null ? null : step.name().in(texts.locale()));
        }
    }
}
