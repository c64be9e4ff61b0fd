package id.suar.violation.record.ui;

import id.suar.form.AnswerFault;
import id.suar.form.ui.AnswersModel;
import id.suar.form.ui.AnswersPane;
import id.suar.fx.Banner;
import id.suar.fx.EntryOrder;
import id.suar.fx.FigureField.Verdict;
import id.suar.fx.FollowFocus;
import id.suar.fx.FormField;
import id.suar.fx.KeyHint;
import id.suar.fx.Keyboard;
import id.suar.fx.Screen;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import id.suar.violation.coach.CoachWords;
import id.suar.violation.coach.Coaching;
import id.suar.violation.paper.PaperForm;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The form of one case: Form A, a report, initial information. At its end what a complete one still needs, each a way
/// to its field.
final class CaseController implements Screen {

    private final CaseModel model;
    private final CaseSection section;
    private final Texts texts;
    private final CaseLists lists;
    private final Parent node;
    private AnswersPane pane;

    @FXML
    private VBox root;

    @FXML
    private Label heading;

    @FXML
    private Label subtitle;

    @FXML
    private Button courseButton;

    @FXML
    private Button exhibitsButton;

    @FXML
    private MenuButton printButton;

    @FXML
    private VBox persons;

    @FXML
    private FormField reason;

    @FXML
    private VBox opened;

    @FXML
    private Button saveButton;

    @FXML
    private VBox banners;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox paper;

    @FXML
    private VBox law;

    @FXML
    private VBox missing;

    CaseController(CaseModel model, CaseLists lists, CaseSection section) {
        this.model = model;
        this.section = section;
        this.lists = lists;
        this.texts = model.desk().texts();
        this.node = Views.load(this, "case.fxml", texts);
    }

    @FXML
    private void initialize() {
        List.of(courseButton, exhibitsButton, printButton, persons).forEach(one -> {
            one.setVisible(model.start().seen().isPresent());
            one.setManaged(one.isVisible());
        });
        model.papers(forms ->
                printButton.getItems().setAll(forms.stream().map(this::item).toList()));
        EntryOrder.install(List.of(reason.getControl()), this::openPersons);
        if (model.start().seen().filter(seen -> seen.conflict()).isPresent()) {
            banners.getChildren().add(Banner.danger(texts.text("violation.case.conflict")));
        }
        if (model.start().newer()) {
            banners.getChildren().add(Banner.danger(texts.text("violation.case.newer")));
        }
        FollowFocus.install(scroll);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::asked);
        Keyboard.onEscape(root, section::back);
        model.answersProperty().subscribe(this::lay);
    }

    private void lay(AnswersModel answers) {
        boolean again = pane != null;
        pane = new AnswersPane(answers, lists, saveButton::requestFocus);
        paper.getChildren().setAll(pane);
        answers.turnProperty().subscribe(_ -> tell());
        // Nothing is lost when the power goes: kept whenever a field is left.
        answers.leftProperty().subscribe((before, after) -> model.keepDraft());
        if (again) {
            pane.focus("regime");
        }
    }

    private void tell() {
        List<AnswerFault> lacking = model.missing();
        heading.setText(model.what());
        subtitle.setText(
                lacking.isEmpty()
                        ? texts.text("violation.case.complete", model.title())
                        : texts.text("violation.case.lacking", model.title(), lacking.size()));
        law.getChildren().setAll(coached());
        missing.getChildren().setAll(lacking.stream().map(this::way).toList());
    }

    /// Conditions one by one, ticked as they are met, and until when what is missing can be brought.
    private List<Node> coached() {
        Coaching coaching = model.coached();
        CoachWords words = model.desk().coachWords();
        List<Node> lines = new ArrayList<>();
        coaching.conditions().forEach((condition, judged) -> {
            String icon = judged.settled() ? "mdi2c-check-circle-outline" : "mdi2c-circle-outline";
            var line = line(words.condition(condition) + ": " + words.judged(judged));
            line.setGraphic(new FontIcon(icon));
            line.getStyleClass().add(judged.settled() ? "muted" : "strong");
            lines.add(line);
        });
        coaching.until().map(words::until).map(CaseController::line).ifPresent(lines::add);
        return lines;
    }

    private Node way(AnswerFault fault) {
        var link = new Hyperlink(model.told(fault));
        link.setWrapText(true);
        link.setOnAction(_ -> pane.focus(fault.path()));
        return link;
    }

    @FXML
    private void save() {
        model.save(attempt -> {
            switch (attempt) {
                case CaseModel.Attempt.Done(var seen) -> section.saved(seen);
                case CaseModel.Attempt.Unchanged() -> section.unchanged();
                case CaseModel.Attempt.Look(String first, int faults, String whole) -> {
                    pane.focus(first);
                    section.say(texts.text("violation.case.look", faults, whole));
                }
            }
        });
    }

    @FXML
    private void course() {
        model.start().seen().ifPresent(seen -> model.desk().course().accept(seen.id()));
    }

    @FXML
    private void exhibits() {
        model.start().seen().ifPresent(model.desk().exhibits());
    }

    private MenuItem item(PaperForm form) {
        String code = form.code().isEmpty() ? "" : " (" + form.code() + ")";
        var item = new MenuItem(form.name().in(texts.locale()) + code);
        item.setOnAction(_ -> model.print(form, section::say));
        return item;
    }

    @FXML
    private void openPersons() {
        var typed = (TextField) reason.getControl();
        model.open(typed.getText().strip(), (named, fault) -> {
            reason.judge(fault.isEmpty() ? Verdict.FINE : Verdict.LOOK, fault);
            opened.getChildren().clear();
            named.forEach((name, text) -> opened.getChildren().add(line(name + ": " + text)));
            if (named.isEmpty() && fault.isEmpty()) {
                opened.getChildren().add(line(texts.text("violation.case.nobody")));
            }
        });
    }

    private static Label line(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private void asked(KeyEvent event) {
        if (Keyboard.isShortcut(event)) {
            switch (event.getCode()) {
                case S -> does(event, this::save);
                case J -> does(event, this::course);
                case E -> does(event, this::exhibits);
                case P -> does(event, printButton::show);
                default -> {}
            }
        }
    }

    private static void does(KeyEvent event, Runnable what) {
        event.consume();
        what.run();
    }

    @Override
    public String title() {
        return model.title();
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return pane.first();
    }

    @Override
    public void leave() {
        model.keepDraft();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Enter", texts.text("violation.key.next")),
                new KeyHint("Shift+Enter", texts.text("violation.key.previous")),
                new KeyHint("Ctrl+S", texts.text("violation.form.save")),
                new KeyHint("Ctrl+J", texts.text("violation.course.title")),
                new KeyHint("Ctrl+E", texts.text("exhibit.title")),
                new KeyHint("Ctrl+P", texts.text("violation.case.print")),
                new KeyHint("Esc", texts.text("violation.key.back")));
    }

    @Override
    public String place() {
        return section.place(model.start().key());
    }
}
