package id.suar.count.ui;

import id.suar.count.Figures;
import id.suar.count.SheetChange;
import id.suar.count.SheetWords;
import id.suar.election.FormRow;
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
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The versions of a sheet: who recorded what when, and each one in full.
final class HistoryController implements Screen {

    private final HistoryModel model;
    private final CountDesk desk;
    private final Doors doors;
    private final Texts texts;
    private final SheetWords words;
    private final Parent node;

    @FXML
    private BorderPane root;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private ListView<HistoryModel.Line> versions;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label heading;

    @FXML
    private VBox changes;

    @FXML
    private FlowPane halves;

    HistoryController(HistoryModel model, CountDesk desk, Doors doors) {
        this.model = model;
        this.desk = desk;
        this.doors = doors;
        this.texts = desk.texts();
        this.words = desk.words(model.contest());
        this.node = Views.load(this, "history.fxml", texts);
        model.refresh();
    }

    @FXML
    void initialize() {
        String name = desk.regions()
                .find(model.station().village())
                .map(region -> region.name())
                .orElse(model.station().village().dotted());
        title.setText(texts.text("count.history.title", model.station().digits().substring(10), name));
        subtitle.setText(model.station().dotted() + " · " + words.form());
        versions.setItems(model.lines());
        versions.setCellFactory(list -> new HistoryCell(desk));
        versions.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> Optional.ofNullable(line)
                        .ifPresent(one -> model.chosenProperty().set(Optional.of(one))));
        model.chosenProperty().subscribe(this::show);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                doors.back();
            }
        });
        FollowFocus.install(scroll);
    }

    @Override
    public String title() {
        return title.getText();
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return versions;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public String place() {
        return Places.history(model.contest(), model.station());
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("↑ ↓", texts.text("count.keys.version")),
                new KeyHint("Esc", texts.text("count.keys.back")));
    }

    private void show(Optional<HistoryModel.Line> chosen) {
        changes.getChildren().clear();
        halves.getChildren().clear();
        heading.setText("");
        chosen.ifPresent(this::show);
    }

    private void show(HistoryModel.Line line) {
        versions.getSelectionModel().select(line);
        heading.setText(texts.text(
                "count.history.version",
                desk.when(line.version().recordedAt()),
                line.version().actor()));
        if (line.open()) {
            changes.getChildren().add(said("count.history.open"));
        }
        if (line.other()) {
            changes.getChildren().add(said("count.history.other"));
        }
        if (line.first()) {
            changes.getChildren().add(said("count.history.first"));
        }
        line.changes().forEach(change -> changes.getChildren().add(wrapped(sentence(change))));
        notes(line);
        var grid = new FormGrid(
                line.version().sheet().figures().layout(), words, texts, (row, figure) -> figure(line, row, figure));
        halves.getChildren().addAll(grid.left(), grid.right());
    }

    private void notes(HistoryModel.Line line) {
        var sheet = line.version().sheet();
        sheet.explanations().forEach((rule, text) -> {
            if (!told(line, rule)) {
                changes.getChildren().add(wrapped(texts.text("count.history.explained", rule, text)));
            }
        });
        if (!sheet.note().isEmpty() && !told(line, "note")) {
            changes.getChildren().add(wrapped(texts.text("count.history.note", sheet.note())));
        }
    }

    /// It stands among the changes already.
    private static boolean told(HistoryModel.Line line, String field) {
        return line.changes().stream()
                .anyMatch(change ->
                        change instanceof SheetChange.Text text && text.field().equals(field));
    }

    private Label figure(HistoryModel.Line line, FormRow row, String figure) {
        int value = line.version().sheet().figures().value(figure);
        var label = new Label(written(value));
        label.getStyleClass().add("read-figure");
        if (value == Figures.BLANK) {
            label.getStyleClass().add("read-blank");
        }
        boolean changed = line.changes().stream()
                .anyMatch(change ->
                        change instanceof SheetChange.Figure one && one.figure().equals(figure));
        if (changed) {
            label.getStyleClass().add("read-changed");
        }
        label.setAccessibleText(words.figure(row, figure) + ": " + written(value));
        return label;
    }

    private String sentence(SheetChange change) {
        return switch (change) {
            case SheetChange.Figure(var row, var figure, var before, var after) ->
                texts.text("count.history.change", words.figure(row, figure), written(before), written(after));
            case SheetChange.Text(var field, var before, var after) ->
                texts.text("count.history.change", field(field), quoted(before), quoted(after));
        };
    }

    private String field(String field) {
        return texts.has("count.sheet." + field)
                ? texts.text("count.sheet." + field)
                : texts.text("count.rules.explanation", field);
    }

    private String quoted(String text) {
        return text.isEmpty() ? texts.text("count.sheet.blank") : text;
    }

    private String written(int value) {
        return value == Figures.BLANK ? texts.text("count.sheet.blank") : texts.text("count.figure", value);
    }

    private Label said(String key) {
        var label = wrapped(texts.text(key));
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
