package id.suar.count.ui;

import id.suar.count.station.StationLine;
import id.suar.count.station.StationState;
import id.suar.election.Contest;
import id.suar.fx.Chosen;
import id.suar.fx.EmptyState;
import id.suar.fx.Export;
import id.suar.fx.KeyHint;
import id.suar.fx.QueryKeys;
import id.suar.fx.Screen;
import id.suar.fx.Tables;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The list of polling stations: what is recorded, what is not, what somebody should look at.
final class StationsController implements Screen {

    private static final KeyCombination EXPORT = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination IMPORT = new KeyCodeCombination(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    /// Lower than this, in letters, there is room for the list only.
    private static final double TALL = 36;

    private final StationsModel model;
    private final CountDesk desk;
    private final Doors doors;
    private final FileDoor loads;
    private final Export export;
    private final Texts texts;
    private final Parent node;
    private final BooleanProperty tall = new SimpleBooleanProperty(true);
    private StationsTable columns;
    private TallyBars bars;

    @FXML
    private VBox root;

    @FXML
    private ComboBox<Contest> contest;

    @FXML
    private Label progress;

    @FXML
    private ProgressBar progressBar;

    @FXML
    private VBox tally;

    @FXML
    private TextField query;

    @FXML
    private FlowPane filters;

    @FXML
    private TableView<StationLine> table;

    @FXML
    private SplitMenuButton exportButton;

    /// @param loads the import of a file
    StationsController(StationsModel model, CountDesk desk, Doors doors, FileDoor loads, Export export) {
        this.model = model;
        this.desk = desk;
        this.doors = doors;
        this.loads = loads;
        this.export = export;
        this.texts = desk.texts();
        this.node = Views.load(this, "stations.fxml", texts);
    }

    @FXML
    void initialize() {
        columns = new StationsTable(desk, table);
        bars = new TallyBars(texts);
        tally.getChildren().add(bars);
        tally.visibleProperty().bind(bars.visibleProperty().and(tall));
        root.heightProperty().subscribe(height -> tall.set(height.doubleValue() >= TALL * letter()));
        tally.managedProperty().bind(tally.visibleProperty());
        root.widthProperty().subscribe(width -> columns.letter(letter()));
        contest.getItems().setAll(model.contests());
        contest.setConverter(Chosen.by(one -> desk.words(one).form()));
        contest.valueProperty().subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(model::choose));
        filters.getChildren().addAll(1, new StateChoices(model, texts).buttons());
        query.textProperty().bindBidirectional(model.queryProperty());
        QueryKeys.install(query, table, this::open, this::openMeant);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        loads.dropOn(root, model.contestProperty()::get);
        Tables.furnish(table, this::open);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setItems(model.shown());
        model.shown().comparatorProperty().bind(table.comparatorProperty());
        model.contestProperty().subscribe(this::showContest);
        model.overviewProperty().subscribe(this::showOverview);
        model.queryProperty().subscribe(text -> placeholder());
        model.wantedProperty().subscribe(state -> placeholder());
    }

    @Override
    public String title() {
        return texts.text("count.list.title");
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
                new KeyHint("Enter", texts.text("count.keys.open")),
                new KeyHint("F4", texts.text("count.keys.versions")),
                new KeyHint("Ctrl+F", texts.text("count.keys.filter")),
                new KeyHint("Ctrl+C", texts.text("count.keys.copy")),
                new KeyHint("Ctrl+E", texts.text("count.keys.export")),
                new KeyHint("Ctrl+I", texts.text("count.keys.import")));
    }

    @FXML
    void export() {
        model.contestProperty()
                .get()
                .ifPresent(chosen -> export.titled(
                                title() + " · " + desk.words(chosen).form())
                        .shown(chosen.election().key() + "-" + chosen.key(), table, model.shown(), doors::say));
    }

    @FXML
    void openData() {
        model.contestProperty().get().ifPresent(loads::publish);
    }

    @FXML
    void load() {
        model.contestProperty().get().ifPresent(loads::choose);
    }

    private void showContest(Optional<Contest> chosen) {
        chosen.ifPresent(one -> {
            contest.setValue(one);
            columns.columns(one.form().contestants());
        });
    }

    private void showOverview(StationsModel.Overview overview) {
        int broken = overview.in(StationState.BROKEN);
        progress.setText(
                overview.loaded()
                        ? texts.text("count.list.progress", overview.recorded(), overview.stations(), broken)
                        : texts.text("count.list.reading"));
        progressBar.setProgress(overview.stations() == 0 ? 0 : (double) overview.recorded() / overview.stations());
        progressBar.setAccessibleText(progress.getText());
        model.contestProperty().get().ifPresent(one -> bars.show(overview.tally(), desk.words(one)));
        exportButton.setDisable(overview.stations() == 0);
        placeholder();
    }

    private double letter() {
        return progress.getFont().getSize();
    }

    private void placeholder() {
        if (model.shown().isEmpty()) {
            table.setPlaceholder(empty());
        }
    }

    private Node empty() {
        if (!model.overviewProperty().get().loaded()) {
            return new Label(texts.text("count.list.reading"));
        }
        var meant = model.meant();
        if (meant.isPresent()) {
            String name = texts.text(
                    "count.sheet.title",
                    meant.get().digits().substring(10),
                    desk.regions().path(meant.get().village()));
            return new EmptyState("mdi2m-map-marker-plus-outline", name, texts.text("count.list.unlisted"));
        }
        String key = model.queryProperty().get().isBlank()
                        && model.wantedProperty().get().isEmpty()
                ? "count.list.empty"
                : "count.list.nothing";
        return new EmptyState("mdi2f-file-document-outline", texts.text(key), texts.text(key + ".hint"));
    }

    private void open() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .ifPresent(line -> model.contestProperty().get().ifPresent(one -> doors.sheet(one, line.station())));
    }

    /// The versions of the selected form beside each other.
    private void compare() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .ifPresent(line -> model.contestProperty()
                        .get()
                        .ifPresent(one -> doors.versions(one, line.station(), Optional.empty())));
    }

    /// The station that was typed, though no list has it.
    private void openMeant() {
        model.meant().ifPresent(station -> model.contestProperty().get().ifPresent(one -> doors.sheet(one, station)));
    }

    private void pressed(KeyEvent event) {
        if (EXPORT.match(event)) {
            event.consume();
            export();
        } else if (IMPORT.match(event)) {
            event.consume();
            load();
        } else if (event.getCode() == KeyCode.F4) {
            event.consume();
            compare();
        } else if (FIND.match(event)) {
            event.consume();
            query.requestFocus();
        }
    }
}
