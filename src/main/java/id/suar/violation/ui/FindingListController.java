package id.suar.violation.ui;

import id.suar.fx.EmptyState;
import id.suar.fx.KeyHint;
import id.suar.fx.Keyboard;
import id.suar.fx.Screen;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The list of findings.
final class FindingListController implements Screen {

    private final FindingListModel model;
    private final FindingDoors doors;
    private final Texts texts;
    private final Parent node;
    private final ObservableList<FindingRow> rows = FXCollections.observableArrayList();
    private Optional<EmptyState> instead = Optional.empty();

    @FXML
    private Label summary;

    @FXML
    private Button exportButton;

    @FXML
    private HBox buttons;

    @FXML
    private HBox filters;

    @FXML
    private TextField text;

    @FXML
    private ComboBox<FilterChoice> regime;

    @FXML
    private ComboBox<FilterChoice> kind;

    @FXML
    private StackPane stack;

    @FXML
    private TableView<FindingRow> table;

    @FXML
    private VBox chosen;

    @FXML
    private Label chosenWhat;

    @FXML
    private Label chosenMore;

    FindingListController(FindingListModel model, FindingDoors doors) {
        this.model = model;
        this.doors = doors;
        this.texts = model.desk().texts();
        this.node = Views.load(this, "list.fxml", texts);
    }

    @FXML
    private void initialize() {
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        FindingTable.furnish(table, model.desk(), this::open);
        table.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        chosen.managedProperty().bind(chosen.visibleProperty());
        table.widthProperty().subscribe(this::fit);
        summary.fontProperty().subscribe(this::fit);
        text.textProperty().bindBidirectional(model.textProperty());
        regime.getItems().setAll(model.regimes());
        regime.valueProperty().bindBidirectional(model.regimeProperty());
        kind.getItems().setAll(model.kinds());
        kind.valueProperty().bindBidirectional(model.kindProperty());
        filters.managedProperty().bind(filters.visibleProperty());
        text.setOnKeyPressed(this::down);
        stack.getParent().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.listProperty().subscribe(list -> Optional.ofNullable(list).ifPresent(this::show));
    }

    private void fit() {
        FindingTable.fit(table, summary.getFont().getSize());
    }

    /// The marked row in full: columns are narrow, and not everybody has a mouse to point with.
    private void tell(FindingRow row) {
        chosen.setVisible(row != null);
        if (row != null) {
            chosenWhat.setText(row.what());
            chosenMore.setText(row.more());
        }
    }

    private void show(FindingList list) {
        Optional<String> marked = doors.last().or(() -> marked().map(FindingRow::key));
        rows.setAll(list.rows());
        marked.ifPresent(this::mark);
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        summary.setText(list.nothingYet() ? "" : model.summary());
        List<FilterChoice> kinds = model.kinds();
        if (!kind.getItems().equals(kinds)) {
            kind.getItems().setAll(kinds);
        }
        exportButton.setDisable(list.recorded() == 0);
        filters.setVisible(!list.nothingYet());
        buttons.setVisible(!list.nothingYet());
        table.setVisible(!list.rows().isEmpty());
        stack.getChildren().setAll(table);
        if (list.rows().isEmpty()) {
            EmptyState state = list.nothingYet() ? empty() : nothingFits();
            instead = Optional.of(state);
            stack.getChildren().add(state);
        }
    }

    private EmptyState empty() {
        return new EmptyState(
                "mdi2f-file-document-edit-outline",
                texts.text("violation.empty.title"),
                texts.text("violation.empty.hint"),
                texts.text("violation.list.new"),
                this::begin);
    }

    private EmptyState nothingFits() {
        return new EmptyState(
                "mdi2f-filter-off-outline",
                texts.text("violation.list.none"),
                texts.text("violation.list.none_hint"),
                texts.text("violation.list.clear"),
                model::clearFilter);
    }

    private Optional<FindingRow> marked() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void mark(String key) {
        table.getItems().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .ifPresent(row -> {
                    table.getSelectionModel().clearSelection();
                    table.getSelectionModel().select(row);
                });
    }

    private void open() {
        marked().ifPresent(doors::open);
    }

    @FXML
    private void begin() {
        doors.begin();
    }

    @FXML
    private void export() {
        model.export(List.copyOf(table.getItems()), doors::say);
    }

    private void down(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !table.getItems().isEmpty()) {
            event.consume();
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        }
    }

    private void pressed(KeyEvent event) {
        boolean ctrl = Keyboard.isShortcut(event);
        Runnable does = switch (event.getCode()) {
            case N -> this::begin;
            case F -> text::requestFocus;
            case E -> exportButton::fire;
            default -> () -> {};
        };
        if (ctrl) {
            does.run();
        }
    }

    @Override
    public String title() {
        return texts.text("violation.list.title");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        if (table.isVisible()) {
            return table;
        }
        return filters.isVisible()
                ? text
                : instead.flatMap(EmptyState::action).<Node>map(one -> one).orElse(text);
    }

    @Override
    public void refresh() {
        model.read();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Ctrl+N", texts.text("violation.list.new")),
                new KeyHint("Enter", texts.text("violation.list.open")),
                new KeyHint("Ctrl+F", texts.text("violation.list.search")),
                new KeyHint("Ctrl+C", texts.text("violation.list.copy")),
                new KeyHint("Ctrl+E", texts.text("violation.list.export")));
    }
}
