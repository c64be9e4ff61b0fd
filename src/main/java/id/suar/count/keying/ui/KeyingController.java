package id.suar.count.keying.ui;

import id.suar.count.keying.KeyerRecord;
import id.suar.count.keying.ui.KeyingModel.View;
import id.suar.election.Contest;
import id.suar.fx.Chosen;
import id.suar.fx.EmptyState;
import id.suar.fx.Export;
import id.suar.fx.KeyHint;
import id.suar.fx.Screen;
import id.suar.fx.Tables;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The list of forms that are keyed twice: what waits, what differs, what is done, how keyings agree.
final class KeyingController implements Screen {

    private static final KeyCombination EXPORT = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final KeyingModel model;
    private final KeyingDesk desk;
    private final Export export;
    private final KeyingSection section;
    private final Texts texts;
    private final Parent node;
    private KeyingTables columns;
    private final Map<View, ToggleButton> buttons = new EnumMap<>(View.class);

    @FXML
    private VBox root;

    @FXML
    private ComboBox<Contest> contest;

    @FXML
    private CheckBox wanted;

    @FXML
    private FlowPane who;

    @FXML
    private TextField keyer;

    @FXML
    private Label aside;

    @FXML
    private FlowPane views;

    @FXML
    private TextField query;

    @FXML
    private Button exportButton;

    @FXML
    private TableView<KeyingLine> table;

    @FXML
    private VBox agreement;

    @FXML
    private TableView<KeyerRecord> persons;

    KeyingController(KeyingModel model, KeyingDesk desk, Export export, KeyingSection section) {
        this.model = model;
        this.desk = desk;
        this.export = export;
        this.section = section;
        this.texts = desk.texts();
        this.node = Views.load(this, "forms.fxml", texts);
    }

    @FXML
    void initialize() {
        contest.getItems().setAll(model.contests());
        contest.setConverter(Chosen.by(one -> desk.words(one).form()));
        contest.valueProperty().subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(model::choose));
        keyer.textProperty().bindBidirectional(model.keyerProperty());
        keyer.focusedProperty().addListener((focus, before, focused) -> {
            if (!focused) {
                model.leftKeyer();
            }
        });
        query.textProperty().bindBidirectional(model.queryProperty());
        for (View view : View.values()) {
            buttons.put(view, button(view));
        }
        views.getChildren().addAll(1, buttons.values());
        Tables.furnish(table, this::open);
        columns = new KeyingTables(desk);
        columns.lay(table, persons);
        root.widthProperty()
                .subscribe(width -> columns.letter(exportButton.getFont().getSize()));
        table.setItems(model.shown());
        model.shown().comparatorProperty().bind(table.comparatorProperty());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInQuery);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        List.of(who, agreement, table, query, aside)
                .forEach(one -> one.managedProperty().bind(one.visibleProperty()));
        model.contestProperty().subscribe(chosen -> chosen.ifPresent(contest::setValue));
        model.readProperty().subscribe(read -> show());
        model.viewProperty().subscribe(view -> show());
        model.keyerProperty().subscribe(name -> show());
        model.queryProperty().subscribe(text -> placeholder());
    }

    @Override
    public String title() {
        return texts.text("keying.title");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return model.viewProperty().get() == View.AGREEMENT ? persons : query;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Enter", texts.text("keying.keys.open")),
                new KeyHint("Ctrl+F", texts.text("keying.keys.filter")),
                new KeyHint("Ctrl+C", texts.text("keying.keys.copy")),
                new KeyHint("Ctrl+E", texts.text("keying.keys.export")));
    }

    void askForName() {
        keyer.requestFocus();
    }

    @FXML
    void want() {
        model.want(wanted.isSelected());
    }

    @FXML
    void export() {
        if (model.viewProperty().get() == View.AGREEMENT) {
            export(persons, persons.getItems(), "keying.file.agreement");
        } else {
            export(table, model.shown(), "keying.file.forms");
        }
    }

    private <R> void export(TableView<R> shown, List<R> rows, String name) {
        model.contestProperty()
                .get()
                .ifPresent(one -> export.write(
                        one.election().key() + "-" + one.key() + "-" + texts.text(name),
                        TableFormat.CSV,
                        new TableWriter("Suar", Tables.titles(shown)),
                        Tables.cells(shown, rows),
                        row -> row,
                        section::say));
    }

    private ToggleButton button(View view) {
        var button = new ToggleButton();
        button.getStyleClass().add("state-choice");
        button.setOnAction(event -> {
            model.viewProperty().set(view);
            // chosen again, it stays chosen
            button.setSelected(true);
        });
        return button;
    }

    private void show() {
        View view = model.viewProperty().get();
        Map<KeyingLine.State, Integer> counts = model.counts();
        int done = counts.getOrDefault(KeyingLine.State.SETTLED, 0) + counts.getOrDefault(KeyingLine.State.AGREES, 0);
        label(View.WAITING, counts.getOrDefault(KeyingLine.State.WAITING, 0));
        label(View.DIFFERS, counts.getOrDefault(KeyingLine.State.DIFFERS, 0));
        label(View.DONE, done);
        buttons.get(View.AGREEMENT).setText(texts.text("keying.agreement"));
        buttons.forEach((one, button) -> button.setSelected(one == view));
        columns.show(view);
        table.setVisible(view != View.AGREEMENT);
        query.setVisible(view != View.AGREEMENT);
        agreement.setVisible(view == View.AGREEMENT);
        who.setVisible(view == View.WAITING);
        persons.getItems().setAll(model.agreement());
        KeyingReading read = model.readProperty().get();
        wanted.setSelected(read.wanted());
        wanted.setDisable(read.contest().isEmpty());
        int own = model.own();
        aside.setText(own > 0 ? texts.text("keying.own", own) : "");
        aside.setVisible(own > 0);
        exportButton.setDisable(read.contest().isEmpty());
        placeholder();
    }

    private void label(View view, int count) {
        buttons.get(view).setText(texts.text("keying.view." + view.name().toLowerCase(Locale.ROOT), count));
    }

    private void placeholder() {
        boolean off = model.viewProperty().get() == View.WAITING
                && !model.readProperty().get().wanted();
        String key = !model.queryProperty().get().isBlank()
                ? "keying.empty.nothing"
                : off
                        ? "keying.empty.off"
                        : "keying.empty." + model.viewProperty().get().name().toLowerCase(Locale.ROOT);
        table.setPlaceholder(new EmptyState("mdi2k-keyboard-outline", texts.text(key), texts.text(key + ".hint")));
        persons.setPlaceholder(new EmptyState(
                "mdi2s-scale-balance",
                texts.text("keying.empty.agreement"),
                texts.text("keying.empty.agreement.hint")));
    }

    private void open() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(section::open);
    }

    private void pressed(KeyEvent event) {
        if (EXPORT.match(event)) {
            event.consume();
            export();
        } else if (FIND.match(event) && query.isVisible()) {
            event.consume();
            query.requestFocus();
        }
    }

    /// `Enter` opens the first that is found; `Down` goes into the list.
    private void pressedInQuery(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER && !event.isShortcutDown();
        if (!enter && event.getCode() != KeyCode.DOWN || model.shown().isEmpty()) {
            return;
        }
        event.consume();
        if (enter || table.getSelectionModel().getSelectedIndex() < 0) {
            table.getSelectionModel().clearAndSelect(0);
        }
        table.requestFocus();
        if (enter) {
            open();
        }
    }
}
