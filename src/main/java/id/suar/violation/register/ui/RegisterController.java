package id.suar.violation.register.ui;

import id.suar.fx.Chosen;
import id.suar.fx.EmptyState;
import id.suar.fx.Export;
import id.suar.fx.KeyHint;
import id.suar.fx.QueryKeys;
import id.suar.fx.Screen;
import id.suar.fx.Tasks;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import id.suar.table.TableFormat;
import id.suar.violation.record.CaseKind;
import id.suar.violation.register.RegisterStatistics.By;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
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
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The register of findings and reports, and its counts.
final class RegisterController implements Screen {

    private final RegisterModel model;
    private final RegisterSection section;
    private final Texts texts;
    private final Export export;
    private final Parent node;
    private final ObservableList<RegisterLine> lines = FXCollections.observableArrayList();

    @FXML
    private VBox root;

    @FXML
    private Label summary;

    @FXML
    private Button exportButton;

    @FXML
    private ToggleButton listButton;

    @FXML
    private ToggleButton countButton;

    @FXML
    private TextField query;

    @FXML
    private ComboBox<Optional<CaseKind>> book;

    @FXML
    private ComboBox<String> election;

    @FXML
    private ComboBox<String> suspected;

    @FXML
    private ComboBox<String> stage;

    @FXML
    private ComboBox<String> state;

    @FXML
    private ComboBox<By> by;

    @FXML
    private TableView<RegisterLine> table;

    @FXML
    private TableView<CountedLine> counts;

    @FXML
    private VBox chosen;

    @FXML
    private Label chosenWhat;

    @FXML
    private Label chosenMore;

    RegisterController(RegisterModel model, Tasks tasks, RegisterSection section) {
        this.model = model;
        this.section = section;
        this.texts = model.desk().texts();
        this.export = new Export(
                        model.desk().files(), tasks, texts, model.desk().origin())
                .titled(texts.text("violation.register.title"));
        this.node = Views.load(this, "register.fxml", texts);
    }

    @FXML
    private void initialize() {
        var words = model.desk().words();
        var sorted = new SortedList<>(lines);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        var columns = new RegisterColumns(model.desk());
        columns.lines(table, this::open);
        columns.counts(counts, () -> {});
        table.widthProperty().subscribe(this::fit);
        counts.widthProperty().subscribe(this::fit);
        summary.fontProperty().subscribe(this::fit);
        query.textProperty().bindBidirectional(model.queryProperty());
        QueryKeys.install(query, table, this::open, () -> {});
        book.setConverter(
                Chosen.by(one -> one.map(words::kind).orElseGet(() -> texts.text("violation.register.any.book"))));
        book.getItems().setAll(List.of(Optional.empty(), Optional.of(CaseKind.FINDING), Optional.of(CaseKind.REPORT)));
        book.valueProperty().bindBidirectional(model.bookProperty());
        filter(election, model.electionProperty(), "election", one -> one);
        filter(suspected, model.suspectedProperty(), "suspected", words::suspected);
        filter(stage, model.stageProperty(), "stage", words::stage);
        filter(state, model.stateProperty(), "state", words::state);
        by.setConverter(Chosen.by(one -> texts.text("violation.register.by", words.by(one))));
        by.getItems().setAll(RegisterModel.COUNTED);
        by.valueProperty().bindBidirectional(model.byProperty());
        for (Node one : List.of(table, counts, by, chosen)) {
            one.managedProperty().bind(one.visibleProperty());
        }
        table.visibleProperty().bind(model.countingProperty().not());
        counts.visibleProperty().bind(model.countingProperty());
        by.visibleProperty().bind(model.countingProperty());
        chosen.visibleProperty()
                .bind(model.countingProperty()
                        .not()
                        .and(table.getSelectionModel().selectedItemProperty().isNotNull()));
        table.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        model.countingProperty().subscribe(this::pressed);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.readProperty().subscribe(this::show);
    }

    private void filter(ComboBox<String> box, StringProperty key, String name, Function<String, String> words) {
        box.setConverter(
                Chosen.by(one -> one.isEmpty() ? texts.text("violation.register.any." + name) : words.apply(one)));
        box.getItems().setAll("");
        box.setValue(key.get());
        box.valueProperty().subscribe(value -> {
            if (value != null) {
                key.set(value);
            }
        });
        key.subscribe(value -> box.setValue(value));
    }

    /// The marked row in full: columns are narrow, and not everybody has a mouse to point with.
    private void tell(RegisterLine line) {
        if (line != null) {
            chosenWhat.setText(line.what());
            chosenMore.setText(line.more(model.desk().words()));
        }
    }

    private void fit() {
        RegisterColumns.fit(table, counts, summary.getFont().getSize());
    }

    private void pressed(boolean counting) {
        listButton.setSelected(!counting);
        countButton.setSelected(counting);
    }

    private void show(Optional<RegisterModel.Read> read) {
        table.setPlaceholder(read.map(this::instead).orElseGet(() -> new Label(texts.text("violation.reading"))));
        read.ifPresent(this::show);
    }

    private void show(RegisterModel.Read read) {
        Optional<String> marked =
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(RegisterLine::key);
        lines.setAll(read.lines());
        table.getItems().stream()
                .filter(line -> marked.filter(line.key()::equals).isPresent())
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        counts.getItems().setAll(read.counts());
        choices(election, read.choices().elections());
        choices(suspected, read.choices().suspected());
        choices(stage, read.choices().stages());
        choices(state, read.choices().states());
        summary.setText(
                read.all() == 0
                        ? ""
                        : texts.text("violation.register.summary", read.lines().size(), read.all()));
        exportButton.setDisable(read.lines().isEmpty());
    }

    /// What is chosen stays so where it still occurs.
    private static void choices(ComboBox<String> box, List<String> keys) {
        if (!box.getItems().equals(keys)) {
            String chosen = box.getValue();
            box.getItems().setAll(keys);
            box.setValue(keys.contains(chosen) ? chosen : "");
        }
    }

    private Node instead(RegisterModel.Read read) {
        return read.all() == 0
                ? new EmptyState(
                        "mdi2b-book-open-variant",
                        texts.text("violation.register.empty"),
                        texts.text("violation.register.empty_hint"))
                : new EmptyState(
                        "mdi2f-filter-off-outline",
                        texts.text("violation.register.none"),
                        texts.text("violation.register.none_hint"),
                        texts.text("violation.list.clear"),
                        model::clear);
    }

    private void open() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .ifPresent(line -> section.open(line.row().id()));
    }

    @FXML
    private void showList() {
        turn(false);
    }

    @FXML
    private void showCounts() {
        turn(true);
    }

    private void turn(boolean counting) {
        model.countingProperty().set(counting);
        pressed(counting);
        first().requestFocus();
    }

    @FXML
    private void export() {
        if (model.countingProperty().get()) {
            export.titled(texts.text("violation.register.statistics"))
                    .shown(
                            texts.text("violation.register.statistics_file"),
                            counts,
                            List.copyOf(counts.getItems()),
                            section::say);
        } else {
            export.write(
                    texts.text("violation.register.file"),
                    TableFormat.XLSX,
                    model.writer(),
                    List.copyOf(table.getItems()),
                    model.cells(),
                    section::say);
        }
    }

    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        Runnable does = switch (event.getCode()) {
            case T -> () -> turn(!model.countingProperty().get());
            case F -> query::requestFocus;
            case E -> exportButton::fire;
            default -> () -> {};
        };
        does.run();
    }

    @Override
    public String title() {
        return texts.text("violation.register.title");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return model.countingProperty().get() ? counts : table.getItems().isEmpty() ? query : table;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Ctrl+T", texts.text("violation.register.turn")),
                new KeyHint("Enter", texts.text("violation.due.open")),
                new KeyHint("Ctrl+F", texts.text("violation.list.search")),
                new KeyHint("Ctrl+C", texts.text("violation.list.copy")),
                new KeyHint("Ctrl+E", texts.text("violation.list.export")));
    }
}
