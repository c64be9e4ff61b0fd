package id.suar.violation.course.ui;

import id.suar.fx.EmptyState;
import id.suar.fx.Export;
import id.suar.fx.KeyHint;
import id.suar.fx.Keyboard;
import id.suar.fx.QueryKeys;
import id.suar.fx.Screen;
import id.suar.fx.Tasks;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The deadline board: everything that is due, the chosen line's counting in words below.
final class DueController implements Screen {

    private final DueModel model;
    private final CourseSection section;
    private final Texts texts;
    private final Export export;
    private final Parent node;

    @FXML
    private VBox root;

    @FXML
    private Label summary;

    @FXML
    private TextField query;

    @FXML
    private TableView<DueRow> table;

    @FXML
    private VBox chosen;

    @FXML
    private Label chosenWhat;

    @FXML
    private Label chosenMore;

    @FXML
    private Button calendarButton;

    @FXML
    private Button exportButton;

    DueController(DueModel model, Tasks tasks, CourseSection section) {
        this.model = model;
        this.section = section;
        this.texts = model.desk().texts();
        this.export = new Export(
                        model.desk().files(), tasks, texts, model.desk().origin())
                .titled(texts.text("violation.due.title"));
        this.node = Views.load(this, "due.fxml", texts);
    }

    @FXML
    private void initialize() {
        DueTable.furnish(table, model.desk(), this::open);
        table.setItems(model.shown());
        model.shown().comparatorProperty().bind(table.comparatorProperty());
        table.widthProperty().subscribe(this::fit);
        summary.fontProperty().subscribe(this::fit);
        table.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        chosen.managedProperty().bind(chosen.visibleProperty());
        query.textProperty().bindBidirectional(model.queryProperty());
        QueryKeys.install(query, table, this::open, () -> {});
        query.textProperty().subscribe(_ -> placeholder());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.readProperty().subscribe(this::show);
    }

    private void fit() {
        DueTable.fit(table, summary.getFont().getSize());
    }

    private void show(Optional<List<DueRow>> read) {
        List<DueRow> rows = read.orElse(List.of());
        long late = rows.stream().filter(row -> row.mark().late()).count();
        summary.setText(read.isEmpty() || rows.isEmpty() ? "" : texts.text("violation.due.summary", rows.size(), late));
        calendarButton.setDisable(rows.isEmpty());
        exportButton.setDisable(rows.isEmpty());
        placeholder();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void placeholder() {
        if (model.shown().isEmpty()) {
            String why = model.readProperty().get().isEmpty()
                    ? "reading"
                    : query.getText().isBlank() ? "empty" : "none";
            table.setPlaceholder(
                    why.equals("reading")
                            ? new Label(texts.text("violation.reading"))
                            : new EmptyState(
                                    "mdi2c-calendar-check-outline",
                                    texts.text("violation.due." + why),
                                    texts.text("violation.due." + why + "_hint")));
        }
    }

    private void tell(DueRow row) {
        chosen.setVisible(row != null);
        if (row != null) {
            chosenWhat.setText(row.done() + " · " + row.what());
            chosenMore.setText(row.more(model.desk().deadlines()));
        }
    }

    private void open() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .ifPresent(row -> section.open(row.item().clock().id()));
    }

    @FXML
    private void calendar() {
        model.calendar(section::say);
    }

    @FXML
    private void export() {
        export.shown(texts.text("violation.due.file"), table, model.shown(), section::say);
    }

    private void pressed(KeyEvent event) {
        boolean ctrl = Keyboard.isShortcut(event);
        Runnable does = switch (event.getCode()) {
            case F -> query::requestFocus;
            case E -> exportButton::fire;
            default -> () -> {};
        };
        if (ctrl) {
            does.run();
        }
    }

    @Override
    public String title() {
        return texts.text("violation.due.title");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return table.getItems().isEmpty() ? query : table;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Enter", texts.text("violation.due.open")),
                new KeyHint("Ctrl+F", texts.text("violation.list.search")),
                new KeyHint("Ctrl+C", texts.text("violation.list.copy")),
                new KeyHint("Ctrl+E", texts.text("violation.list.export")));
    }
}
