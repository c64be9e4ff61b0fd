package id.suar.count.looks.ui;

import id.suar.count.looks.LookReader;
import id.suar.count.looks.LookRow;
import id.suar.election.Contest;
import id.suar.fx.Chosen;
import id.suar.fx.EmptyState;
import id.suar.fx.Export;
import id.suar.fx.KeyHint;
import id.suar.fx.Screen;
import id.suar.fx.Tables;
import id.suar.fx.Tasks;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Every broken rule of a contest and what stands out, with the way to the sheet; under the list, what the rule
/// of the chosen line is and what it cannot tell.
public final class LooksController implements Screen {

    private static final KeyCombination EXPORT = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final LooksDesk desk;
    private final LooksModel model;
    private final Texts texts;
    private final Export export;
    private final LookAbout about;
    private final Parent node;
    private LooksTable columns;

    @FXML
    private VBox root;

    @FXML
    private ComboBox<Contest> contest;

    @FXML
    private Label summary;

    @FXML
    private Label progress;

    @FXML
    private ProgressBar progressBar;

    @FXML
    private TextField query;

    @FXML
    private FlowPane filters;

    @FXML
    private TableView<LookRow> table;

    @FXML
    private ScrollPane aboutPane;

    @FXML
    private Label method;

    @FXML
    private Button exportButton;

    public LooksController(LooksDesk desk, Tasks tasks) {
        this.desk = desk;
        this.model = new LooksModel(desk, tasks);
        this.texts = desk.texts();
        this.export = new Export(desk.files(), tasks, texts, desk.origin());
        this.about = new LookAbout(texts);
        this.node = Views.load(this, "looks.fxml", texts);
    }

    @FXML
    void initialize() {
        Tables.furnish(table, this::open);
        columns = new LooksTable(texts, table, desk.scope());
        table.setItems(model.shown());
        model.shown().comparatorProperty().bind(table.comparatorProperty());
        table.widthProperty().subscribe(width -> columns.fit(summary.getFont().getSize(), width.doubleValue()));
        aboutPane.visibleProperty().bind(method.textProperty().isNotEmpty());
        aboutPane.managedProperty().bind(aboutPane.visibleProperty());
        contest.setConverter(Chosen.by(about::form));
        contest.getItems().setAll(model.contests());
        contest.valueProperty().subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(model::choose));
        filters.getChildren().addAll(1, new LookChoices(model, texts).nodes());
        query.textProperty()
                .subscribe(typed ->
                        model.filterProperty().set(model.filterProperty().get().withQuery(typed)));
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInQuery);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.contestProperty().subscribe(chosen -> chosen.ifPresent(contest::setValue));
        model.stateProperty().subscribe(this::show);
        model.filterProperty().subscribe(_ -> placeholder());
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> explain());
        progress.managedProperty().bind(progress.visibleProperty());
        progressBar.visibleProperty().bind(progress.visibleProperty());
        progressBar.managedProperty().bind(progress.visibleProperty());
    }

    @Override
    public String title() {
        return texts.text("looks.title");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return query;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Enter", texts.text("looks.keys.open")),
                new KeyHint("Ctrl+F", texts.text("looks.keys.find")),
                new KeyHint("Ctrl+C", texts.text("looks.keys.copy")),
                new KeyHint("Ctrl+E", texts.text("looks.keys.export")));
    }

    @FXML
    void export() {
        model.contestProperty()
                .get()
                .ifPresent(chosen -> export.shown(
                        chosen.election().key() + "-" + chosen.key() + "-" + texts.text("looks.file"),
                        table,
                        model.shown(),
                        desk.say()));
    }

    private void show(LooksModel.State state) {
        Optional<LookReader.Rules> rules = state.rules();
        summary.setText(rules.map(read -> texts.text("looks.summary", read.sheets(), read.due()))
                .orElseGet(() -> texts.text("looks.reading")));
        progress.setVisible(state.wider().isEmpty());
        exportButton.setDisable(rules.isEmpty());
        placeholder();
        explain();
    }

    private void explain() {
        Optional<LookRow> row = Optional.ofNullable(table.getSelectionModel().getSelectedItem());
        method.setText(model.contestProperty()
                .get()
                .map(chosen ->
                        about.text(chosen, row, model.stateProperty().get().wider()))
                .orElse(""));
    }

    private void placeholder() {
        if (model.shown().isEmpty()) {
            table.setPlaceholder(empty());
        }
    }

    private Node empty() {
        Optional<LookReader.Rules> rules = model.stateProperty().get().rules();
        if (rules.isEmpty()) {
            return new Label(texts.text("looks.reading"));
        }
        String why = rules.get().sheets() == 0 ? "none" : model.count(Optional.empty()) == 0 ? "clean" : "nothing";
        return new EmptyState(
                "mdi2s-scale-balance", texts.text("looks.empty." + why), texts.text("looks.empty." + why + ".hint"));
    }

    private void open() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .flatMap(LookRow::station)
                .ifPresent(station -> model.contestProperty()
                        .get()
                        .ifPresent(one -> desk.open().accept(one, station)));
    }

    private void pressed(KeyEvent event) {
        if (EXPORT.match(event)) {
            event.consume();
            export();
        } else if (FIND.match(event)) {
            event.consume();
            query.requestFocus();
        }
    }

    /// `Enter` opens the first that is found, `Down` goes into the list.
    private void pressedInQuery(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER && !event.isShortcutDown();
        if ((enter || event.getCode() == KeyCode.DOWN) && !model.shown().isEmpty()) {
            event.consume();
            table.getSelectionModel().clearAndSelect(0);
            table.requestFocus();
            if (enter) {
                open();
            }
        }
    }
}
