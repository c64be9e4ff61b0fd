package id.suar.violation.ui;

import id.suar.fx.KeyHint;
import id.suar.fx.Screen;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import id.suar.violation.FindingStep;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The history of one finding: steps on the left, the finding as it stood after the marked one on the right.
final class HistoryController implements Screen {

    private final HistoryModel model;
    private final FindingDoors doors;
    private final Texts texts;
    private final Parent node;

    @FXML
    private Label subtitle;

    @FXML
    private ListView<FindingStep> steps;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label deed;

    @FXML
    private Label when;

    @FXML
    private Label others;

    @FXML
    private VBox version;

    HistoryController(HistoryModel model, FindingDoors doors) {
        this.model = model;
        this.doors = doors;
        this.texts = model.desk().texts();
        this.node = Views.load(this, "history.fxml", texts);
    }

    @FXML
    private void initialize() {
        subtitle.setText(model.finding().finding().what());
        others.managedProperty().bind(others.visibleProperty());
        steps.setItems(model.steps());
        steps.setCellFactory(list -> new StepCell(model, list));
        steps.widthProperty().subscribe(steps::refresh);
        steps.getSelectionModel().selectedItemProperty().subscribe(this::show);
        model.steps().addListener((ListChangeListener<FindingStep>) change -> markFirst());
        markFirst();
        // a list keeps Esc to itself: asked before it
        steps.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void markFirst() {
        if (steps.getSelectionModel().isEmpty()) {
            steps.getSelectionModel().selectFirst();
        }
    }

    private void show(FindingStep step) {
        if (step == null) {
            return;
        }
        deed.setText(model.deed(step));
        when.setText(model.when(step));
        others.setText(model.others(step));
        others.setVisible(!others.getText().isEmpty());
        version.getChildren()
                .setAll(model.version(step).stream().map(this::line).toList());
        scroll.setVvalue(0);
    }

    private Node line(HistoryModel.Line line) {
        var box = new VBox(styled(line.label(), "section-title"));
        box.getStyleClass().add(line.changed() ? "history-changed" : "history-line");
        if (line.changed()) {
            box.getChildren().add(styled(texts.text("violation.history.was", line.before()), "muted"));
            box.getChildren().add(styled(texts.text("violation.history.is", line.value()), "strong"));
        } else {
            box.getChildren().add(styled(line.value(), "history-value"));
        }
        return box;
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            doors.back();
        }
    }

    @Override
    public String title() {
        return texts.text("violation.history.title");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return steps;
    }

    @Override
    public void refresh() {
        model.read();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("↑ ↓", texts.text("violation.key.step")),
                new KeyHint("Esc", texts.text("violation.key.back")));
    }

    @Override
    public String place() {
        return FindingDoors.HISTORY + model.finding().id();
    }
}
