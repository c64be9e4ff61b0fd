package id.suar.count.checklist.ui;

import id.suar.count.checklist.DayLine;
import id.suar.election.Election;
import id.suar.fx.Chosen;
import id.suar.fx.EmptyState;
import id.suar.fx.Export;
import id.suar.fx.KeyHint;
import id.suar.fx.QueryKeys;
import id.suar.fx.Screen;
import id.suar.fx.Tables;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The polling stations on the voting day: how much is answered, how many problems, how much is not known yet.
final class DayListController implements Screen {

    private static final KeyCombination EXPORT = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final DayListModel model;
    private final DayDesk desk;
    private final VotingDay day;
    private final Export export;
    private final Texts texts;
    private final Map<DayListModel.Wanted, ToggleButton> choices = new EnumMap<>(DayListModel.Wanted.class);
    private final Parent node;

    @FXML
    private VBox root;

    @FXML
    private ComboBox<Election> election;

    @FXML
    private Label progress;

    @FXML
    private ProgressBar progressBar;

    @FXML
    private TextField query;

    @FXML
    private FlowPane filters;

    @FXML
    private TableView<DayLine> table;

    @FXML
    private Button exportButton;

    DayListController(DayListModel model, DayDesk desk, VotingDay day, Export export) {
        this.model = model;
        this.desk = desk;
        this.day = day;
        this.export = export;
        this.texts = desk.texts();
        this.node = Views.load(this, "day-list.fxml", texts);
    }

    @FXML
    void initialize() {
        var columns = new DayColumns(desk, table);
        root.widthProperty()
                .subscribe(width -> columns.letter(progress.getFont().getSize()));
        election.getItems().setAll(model.elections());
        election.setConverter(Chosen.by(one -> one.name().in(texts.locale())));
        election.valueProperty().subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(model::choose));
        for (DayListModel.Wanted wanted : DayListModel.Wanted.values()) {
            filters.getChildren().add(filters.getChildren().size() - 1, choice(wanted));
        }
        query.textProperty().bindBidirectional(model.queryProperty());
        QueryKeys.install(query, table, this::open, this::openMeant);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Tables.furnish(table, this::open);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setItems(model.shown());
        model.shown().comparatorProperty().bind(table.comparatorProperty());
        model.electionProperty().subscribe(chosen -> chosen.ifPresent(election::setValue));
        model.overviewProperty().subscribe(this::showOverview);
        model.queryProperty().subscribe(text -> placeholder());
        model.wantedProperty().subscribe(this::mark);
    }

    @Override
    public String title() {
        return texts.text("checklist.section");
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
                new KeyHint("Enter", texts.text("checklist.keys.open")),
                new KeyHint("Ctrl+F", texts.text("checklist.keys.filter")),
                new KeyHint("Ctrl+C", texts.text("checklist.keys.copy")),
                new KeyHint("Ctrl+E", texts.text("checklist.keys.export")));
    }

    @FXML
    void export() {
        model.electionProperty()
                .get()
                .ifPresent(chosen -> export.shown(
                        chosen.key() + "-" + texts.text("checklist.list.file"), table, model.shown(), day::say));
    }

    private ToggleButton choice(DayListModel.Wanted wanted) {
        var button = new ToggleButton();
        button.getStyleClass().add("state-choice");
        button.setOnAction(event -> {
            model.wantedProperty().set(wanted);
            // chosen again, it stays chosen
            mark(wanted);
        });
        choices.put(wanted, button);
        return button;
    }

    private void mark(DayListModel.Wanted wanted) {
        choices.forEach((which, button) -> button.setSelected(which == wanted));
        placeholder();
    }

    private void showOverview(DayListModel.Overview now) {
        progress.setText(
                now.loaded()
                        ? texts.text(
                                "checklist.list.progress", now.begun(), now.stations(), now.whole(), now.problems())
                        : texts.text("checklist.list.reading"));
        progressBar.setProgress(now.stations() == 0 ? 0 : (double) now.begun() / now.stations());
        progressBar.setAccessibleText(progress.getText());
        choices.forEach((which, button) -> button.setText(
                texts.text("checklist.wanted." + which.name().toLowerCase(java.util.Locale.ROOT), model.count(which))));
        exportButton.setDisable(now.stations() == 0);
        placeholder();
    }

    private void placeholder() {
        if (model.shown().isEmpty()) {
            table.setPlaceholder(empty());
        }
    }

    private Node empty() {
        if (!model.overviewProperty().get().loaded()) {
            return new Label(texts.text("checklist.list.reading"));
        }
        var meant = model.meant();
        if (meant.isPresent()) {
            return new EmptyState(
                    "mdi2m-map-marker-plus-outline", desk.name(meant.get()), texts.text("checklist.list.unlisted"));
        }
        boolean all =
                model.queryProperty().get().isBlank() && model.wantedProperty().get() == DayListModel.Wanted.ALL;
        return all
                ? new EmptyState(
                        "mdi2c-clipboard-check-outline",
                        texts.text("checklist.list.empty"),
                        texts.text("checklist.list.empty.hint"))
                : new EmptyState(
                        "mdi2c-clipboard-check-outline",
                        texts.text("checklist.list.none"),
                        texts.text("checklist.list.none.hint"));
    }

    private void open() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .ifPresent(line -> model.electionProperty().get().ifPresent(one -> day.open(one, line.station())));
    }

    /// The station that was typed, though no list has it.
    private void openMeant() {
        model.meant().ifPresent(station -> model.electionProperty().get().ifPresent(one -> day.open(one, station)));
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
}
