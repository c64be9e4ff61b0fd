package id.suar.violation.ui;

import id.suar.fx.FollowFocus;
import id.suar.fx.FormField;
import id.suar.fx.KeyHint;
import id.suar.fx.Keyboard;
import id.suar.fx.Screen;
import id.suar.fx.SuggestField;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import id.suar.violation.ElectionChoice;
import id.suar.violation.FindingField;
import id.suar.violation.Place;
import id.suar.violation.ViolationKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The form of one finding.
final class FindingController implements Screen {

    private final FindingModel model;
    private final FindingDoors doors;
    private final Texts texts;
    private final Parent node;
    private final Map<FindingField, FormField> forms = new EnumMap<>(FindingField.class);

    @FXML
    private Label heading;

    @FXML
    private VBox about;

    @FXML
    private VBox banners;

    @FXML
    private Button historyButton;

    @FXML
    private Button courseButton;

    @FXML
    private Button saveButton;

    @FXML
    private ScrollPane scroll;

    @FXML
    private FormField election;

    @FXML
    private SuggestField<ElectionChoice> electionText;

    @FXML
    private FormField what;

    @FXML
    private FormField place;

    @FXML
    private SuggestField<Place> placeText;

    @FXML
    private FormField spot;

    @FXML
    private FormField occurred;

    @FXML
    private FormField found;

    @FXML
    private FormField observer;

    @FXML
    private FormField office;

    @FXML
    private FormField account;

    @FXML
    private FormField kind;

    @FXML
    private SuggestField<ViolationKind> kindText;

    @FXML
    private FormField suspected;

    @FXML
    private FlowPane suspectedKeys;

    @FXML
    private FormField basis;

    @FXML
    private FormField sanction;

    @FXML
    private FormField note;

    FindingController(FindingModel model, FindingDoors doors) {
        this.model = model;
        this.doors = doors;
        this.texts = model.desk().texts();
        this.node = Views.load(this, "form.fxml", texts);
    }

    @FXML
    private void initialize() {
        forms.put(FindingField.ELECTION, election);
        forms.put(FindingField.WHAT, what);
        forms.put(FindingField.PLACE, place);
        forms.put(FindingField.SPOT, spot);
        forms.put(FindingField.OCCURRED, occurred);
        forms.put(FindingField.FOUND, found);
        forms.put(FindingField.OBSERVER, observer);
        forms.put(FindingField.OFFICE, office);
        forms.put(FindingField.ACCOUNT, account);
        forms.put(FindingField.KIND, kind);
        forms.put(FindingField.SUSPECTED, suspected);
        forms.put(FindingField.BASIS, basis);
        forms.put(FindingField.SANCTION, sanction);
        forms.put(FindingField.NOTE, note);
        var binding = new FormBinding(model);
        forms.forEach(binding::bind);
        suspectedKeys.getChildren().setAll(binding.checks());
        binding.order(List.copyOf(forms.values()), saveButton);
        new KindBinding(model).bind(kindText, kind);
        electionText.suggest(
                (typed, then) -> then.accept(model.elections(typed)), ElectionChoice::name, one -> "", model::choose);
        placeText.suggest(
                model::places,
                model.desk().words()::place,
                Place::dotted,
                one -> model.choose(FindingField.PLACE, one.digits()));
        var head = new FormHead(model, this::history);
        heading.setText(title());
        about.getChildren().setAll(head.about());
        head.banners(banners);
        historyButton.setVisible(model.opened().seen().isPresent());
        historyButton.setManaged(historyButton.isVisible());
        courseButton.setVisible(historyButton.isVisible());
        courseButton.setManaged(historyButton.isVisible());
        FollowFocus.install(scroll);
        // a field of text has meanings of its own for some of these
        scroll.getParent().addEventFilter(KeyEvent.KEY_PRESSED, this::asked);
        scroll.getParent().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @FXML
    private void save() {
        attempt(doors::back);
    }

    private void attempt(Runnable then) {
        switch (model.save(recorded -> {
            doors.saved(recorded);
            then.run();
        })) {
            case FindingModel.Attempt.Writing() -> {}
            case FindingModel.Attempt.Unchanged() -> doors.say(texts.text("violation.form.unchanged"));
            case FindingModel.Attempt.Look(var first, int faults) -> {
                forms.getOrDefault(first, what).getControl().requestFocus();
                doors.say(texts.text("violation.form.look", faults));
            }
        }
    }

    @FXML
    private void history() {
        model.opened().seen().ifPresent(doors::history);
    }

    @FXML
    private void course() {
        model.opened().seen().ifPresent(doors::course);
    }

    private void asked(KeyEvent event) {
        if (Keyboard.isShortcut(event)) {
            switch (event.getCode()) {
                case S -> does(event, this::save);
                case ENTER -> does(event, () -> attempt(doors::beginNext));
                case H -> does(event, this::history);
                case J -> does(event, this::course);
                default -> {}
            }
        }
    }

    private static void does(KeyEvent event, Runnable what) {
        event.consume();
        what.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            does(event, doors::back);
        }
    }

    @Override
    public String title() {
        return FormHead.title(model);
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return electionText;
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
                new KeyHint("Ctrl+Enter", texts.text("violation.key.save_next")),
                new KeyHint("Ctrl+H", texts.text("violation.form.history")),
                new KeyHint("Ctrl+J", texts.text("violation.course.title")),
                new KeyHint("Esc", texts.text("violation.key.back")));
    }

    @Override
    public String place() {
        return model.opened().draftKey();
    }
}
