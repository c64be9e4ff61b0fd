package id.suar.violation.register.ui;

import id.suar.fx.FollowFocus;
import id.suar.fx.KeyHint;
import id.suar.fx.Keyboard;
import id.suar.fx.QueryKeys;
import id.suar.fx.Screen;
import id.suar.fx.Tasks;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import id.suar.region.RegionCode;
import id.suar.violation.record.CaseKind;
import id.suar.violation.register.RegisterStatistics.By;
import id.suar.violation.register.ui.RegisterModel.View;
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
    private final RegisterFilters filters;
    private final RegisterExport export;
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
        this.filters = new RegisterFilters(model);
        this.export = new RegisterExport(model, tasks, section::say);
        this.map = new CaseMapModel(model.desk(), tasks);
        this.mapPane = new CaseMapPane(map, texts, this::goInto);
        this.node = Views.load(this, "register.fxml", texts);
    }

    @FXML
    private void initialize() {
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
        filters.tie(election, suspected, stage, state);
        filters.tie(book, by);
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
        table.setPlaceholder(
                read.<Node>map(filters::instead).orElseGet(() -> new Label(texts.text("violation.reading"))));
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
        filters.show(read.choices());
        summary.setText(
                read.all() == 0
                        ? ""
                        : texts.text("violation.register.summary", read.lines().size(), read.all()));
        exportButton.setDisable(read.lines().isEmpty());
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
            export.counts(counts);
        } else {
            export.lines(table);
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
