package id.suar.violation.register.ui;

import id.suar.fx.Chosen;
import id.suar.fx.EmptyState;
import id.suar.fx.Export;
import id.suar.fx.FollowFocus;
import id.suar.fx.KeyHint;
import id.suar.fx.Keyboard;
import id.suar.fx.QueryKeys;
import id.suar.fx.Screen;
import id.suar.fx.Tasks;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import id.suar.region.RegionCode;
import id.suar.table.TableFormat;
import id.suar.violation.record.CaseKind;
import id.suar.violation.register.RegisterStatistics.By;
import id.suar.violation.register.ui.RegisterModel.View;
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
import javafx.scene.control.ScrollPane;
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
    private final CaseMapModel map;
    private final CaseMapPane mapPane;
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
    private ToggleButton mapButton;

    @FXML
    private Button place;

    @FXML
    private ScrollPane mapHolder;

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
        this.map = new CaseMapModel(model.desk(), tasks);
        this.mapPane = new CaseMapPane(map, texts, this::goInto);
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
        place.managedProperty().bind(place.visibleProperty());
        mapHolder.managedProperty().bind(mapHolder.visibleProperty());
        table.visibleProperty().bind(model.viewProperty().isEqualTo(View.LINES));
        counts.visibleProperty().bind(model.viewProperty().isEqualTo(View.COUNTS));
        by.visibleProperty().bind(model.viewProperty().isEqualTo(View.COUNTS));
        mapHolder.visibleProperty().bind(model.viewProperty().isEqualTo(View.MAP));
        mapHolder.setContent(mapPane);
        FollowFocus.install(mapHolder);
        chosen.visibleProperty()
                .bind(model.viewProperty()
                        .isEqualTo(View.LINES)
                        .and(table.getSelectionModel().selectedItemProperty().isNotNull()));
        table.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        model.viewProperty().subscribe(this::pressed);
        model.placeProperty().subscribe(this::within);
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

    private void pressed(View view) {
        listButton.setSelected(view == View.LINES);
        countButton.setSelected(view == View.COUNTS);
        mapButton.setSelected(view == View.MAP);
    }

    private void within(Optional<RegionCode> village) {
        place.setVisible(village.isPresent());
        place.setText(village.map(model.desk().regions()::path).orElse(""));
    }

    @FXML
    private void leavePlace() {
        model.placeProperty().set(Optional.empty());
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
        map.show(read.places());
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

    /// The cases of a village, from the map.
    private void goInto(RegionCode village) {
        model.placeProperty().set(Optional.of(village));
        turn(View.LINES);
    }

    @FXML
    private void showList() {
        turn(View.LINES);
    }

    @FXML
    private void showCounts() {
        turn(View.COUNTS);
    }

    @FXML
    private void showMap() {
        turn(View.MAP);
    }

    private void turn(View view) {
        model.viewProperty().set(view);
        pressed(view);
        if (view == View.MAP) {
            map.look();
        }
        first().requestFocus();
    }

    private void turn() {
        View[] all = View.values();
        turn(all[(model.viewProperty().get().ordinal() + 1) % all.length]);
    }

    @FXML
    private void export() {
        if (model.viewProperty().get() == View.COUNTS) {
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
        if (!Keyboard.isShortcut(event)) {
            return;
        }
        Runnable does = switch (event.getCode()) {
            case T -> this::turn;
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
        return switch (model.viewProperty().get()) {
            case LINES -> table.getItems().isEmpty() ? query : table;
            case COUNTS -> counts;
            case MAP -> mapPane.first();
        };
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
