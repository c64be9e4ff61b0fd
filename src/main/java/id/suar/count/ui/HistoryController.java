package id.suar.count.ui;

import id.suar.count.Figures;
import id.suar.count.Paper;
import id.suar.count.SheetChange;
import id.suar.count.words.PaperWords;
import id.suar.count.words.SheetWords;
import id.suar.election.FormRow;
import id.suar.election.PartyRows;
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
    private final ChangeWords said;
    private final PaperWords paper;
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

    @FXML
    private VBox wide;

    HistoryController(HistoryModel model, CountDesk desk, Doors doors) {
        this.model = model;
        this.desk = desk;
        this.doors = doors;
        this.texts = desk.texts();
        this.words = desk.words(model.contest());
        this.said = new ChangeWords(words, texts);
        this.paper = new PaperWords(texts);
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
        wide.getChildren().clear();
        heading.setText("");
        chosen.ifPresent(this::show);
    }

    private void show(HistoryModel.Line line) {
        versions.getSelectionModel().select(line);
        heading.setText(texts.text(
                "count.history.version",
                desk.when(line.version().recordedAt()),
                line.version().actor()));
        var round = line.version().sheet().round();
        var kind = line.version().sheet().paper().kind();
        if (round.number() > 0 || kind != Paper.Kind.UNSAID) {
            changes.getChildren().add(wrapped(paper.round(round) + " · " + paper.paper(kind)));
        }
        if (line.open()) {
            changes.getChildren().add(said("count.history.open"));
        }
        if (line.other()) {
            changes.getChildren().add(said("count.history.other"));
        }
        if (line.first()) {
            changes.getChildren().add(said("count.history.first"));
        }
        line.changes().forEach(change -> changes.getChildren().add(wrapped(said.sentence(change))));
        notes(line);
        form(line);
    }

    private void form(HistoryModel.Line line) {
        Figures figures = line.version().sheet().figures();
        var grid = new FormGrid(figures.layout(), words, texts, (row, figure) -> figure(line, row, figure));
        halves.getChildren().add(grid.left());
        if (grid.isWide()) {
            wide.getChildren().add(grid.wide(book(line, grid, figures)));
        } else {
            halves.getChildren().add(grid.right());
        }
    }

    /// The first party with a change is open.
    private Optional<PartyBook> book(HistoryModel.Line line, FormGrid grid, Figures figures) {
        List<PartyRows> parties = figures.layout().parties();
        if (parties.isEmpty()) {
            return Optional.empty();
        }
        var opener = new PartyBook[1];
        var book = new PartyBook(
                grid,
                figures.layout(),
                words,
                texts,
                figures::value,
                figure -> true,
                party -> opener[0].open(party, () -> {}));
        opener[0] = book;
        int changed = line.changes().stream()
                .filter(SheetChange.Figure.class::isInstance)
                .mapToInt(change -> ((SheetChange.Figure) change).row().party())
                .filter(party -> party != 0)
                .findFirst()
                .orElse(parties.getFirst().number());
        book.open(changed, () -> {});
        return Optional.of(book);
    }

    private void notes(HistoryModel.Line line) {
        var sheet = line.version().sheet();
        if (!sheet.marks().isEmpty()) {
            changes.getChildren().add(said("count.mark.title"));
            paper.marks(sheet, words).forEach(mark -> changes.getChildren().add(wrapped(mark)));
        }
        sheet.explanations().forEach((rule, text) -> {
            if (!told(line, rule)) {
                changes.getChildren().add(wrapped(said.explained(rule, text)));
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
        var label = new Label(said.written(value));
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
        label.setAccessibleText(words.figure(row, figure) + ": " + said.written(value));
        return label;
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
