package id.suar.violation.exhibit.ui;

import id.suar.evidence.custody.CustodyRecorder.Noted;
import id.suar.form.Answers;
import id.suar.form.FormDefinition;
import id.suar.form.FormField;
import id.suar.form.FormWords;
import id.suar.form.ui.AnswerLists;
import id.suar.form.ui.AnswersModel;
import id.suar.form.ui.AnswersPane;
import id.suar.fx.FollowFocus;
import id.suar.fx.KeyHint;
import id.suar.fx.Keyboard;
import id.suar.fx.Screen;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import id.suar.violation.exhibit.Exhibit;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// One of the two forms about a piece of evidence.
final class NoteController implements Screen {

    private final ExhibitModel model;
    private final Exhibit exhibit;
    private final boolean step;
    private final ExhibitScreens screens;
    private final Texts texts;
    private final Map<String, String> proposed;
    private final AnswersModel answers;
    private final Parent node;
    private AnswersPane pane;
    private boolean writing;
    private boolean recorded;

    @FXML
    private VBox root;

    @FXML
    private Label heading;

    @FXML
    private Label subtitle;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox paper;

    @FXML
    private Button saveButton;

    /// @param step whether it is a step of custody, else the description
    /// @param typed what was typed before and not recorded
    NoteController(
            ExhibitModel model, Exhibit exhibit, boolean step, Map<String, String> typed, ExhibitScreens screens) {
        this.model = model;
        this.exhibit = exhibit;
        this.step = step;
        this.screens = screens;
        this.texts = model.texts();
        this.proposed = step ? Map.of("at", now()) : Map.of();
        this.answers = new AnswersModel(
                form(),
                step ? Answers.NONE : exhibit.described(),
                typed.isEmpty() ? proposed : typed,
                Set.of(),
                texts,
                model.desk().today());
        this.node = Views.load(this, "note.fxml", texts);
    }

    private FormDefinition form() {
        return step ? model.desk().forms().step() : model.desk().forms().item();
    }

    private String now() {
        String at = LocalDateTime.ofInstant(
                        model.desk().clock().instant(), model.desk().zone())
                .toString();
        return at.substring(0, "2024-02-14T09:30".length());
    }

    @FXML
    private void initialize() {
        heading.setText(title());
        subtitle.setText(exhibit.name());
        pane = new AnswersPane(answers, new NoLists(), saveButton::requestFocus);
        paper.getChildren().setAll(pane);
        FollowFocus.install(scroll);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::asked);
        Keyboard.onEscape(root, screens::back);
    }

    @FXML
    private void save() {
        if (writing || recorded) {
            return;
        }
        writing = true;
        model.note(
                step,
                exhibit.content(),
                answers.changed(),
                noted -> {
                    writing = false;
                    noted(noted);
                },
                () -> writing = false);
    }

    @Override
    public void leave() {
        if (!writing && !recorded) {
            Map<String, String> changed = answers.changed();
            model.keep(step, exhibit.content(), changed.equals(proposed) ? Map.of() : changed);
        }
    }

    private void noted(Noted noted) {
        switch (noted) {
            case Noted.Done() -> {
                recorded = true;
                screens.say(texts.text("exhibit.saved", exhibit.name()));
                screens.back();
            }
            case Noted.Unchanged() -> screens.say(texts.text("exhibit.same"));
            case Noted.Unknown() -> screens.say(texts.text("exhibit.unknown"));
            case Noted.Refused(var faults) -> {
                answers.look(faults);
                pane.focus(faults.getFirst().path());
                String first = new FormWords(form(), texts).told(faults.getFirst());
                screens.say(texts.text("exhibit.look", faults.size(), first));
            }
        }
    }

    private void asked(KeyEvent event) {
        if (Keyboard.isShortcut(event) && event.getCode() == KeyCode.S) {
            event.consume();
            save();
        }
    }

    @Override
    public String title() {
        return texts.text(step ? "exhibit.note.title" : "exhibit.describe.title");
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
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Enter", texts.text("violation.key.next")),
                new KeyHint("Ctrl+S", texts.text("exhibit.save")),
                new KeyHint("Esc", texts.text("violation.key.back")));
    }

    /// These forms ask for nothing that another list keeps.
    private static final class NoLists implements AnswerLists {

        @Override
        public void find(FormField field, String typed, Consumer<List<Choice>> then) {
            then.accept(List.of());
        }

        @Override
        public String name(FormField field, String text) {
            return text;
        }
    }
}
