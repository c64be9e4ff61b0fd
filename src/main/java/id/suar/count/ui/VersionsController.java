package id.suar.count.ui;

import id.suar.count.Figures;
import id.suar.count.ui.VersionsModel.Line;
import id.suar.fx.FigureField;
import id.suar.fx.FireOnEnter;
import id.suar.fx.FollowFocus;
import id.suar.fx.KeyHint;
import id.suar.fx.Screen;
import id.suar.fx.StatePill;
import id.suar.fx.StatePill.Tone;
import id.suar.fx.Tables;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;

/// The versions of a form side by side: what differs is marked, chosen or keyed row by row, and recorded as one.
final class VersionsController implements Screen {

    /// The size of text that the widths of columns are for.
    private static final double LETTER = 14;

    /// Widths for text of that size: the mark, a figure, the name of a row at least.
    private static final double MARK = 96;

    private static final double FIGURE = 92;
    private static final double WIDEST = 140;
    private static final double LEAST_NAME = 190;

    private final VersionsModel model;
    private final Doors doors;
    private final Texts texts;
    private final VersionWords words;
    private final String place;
    private final Parent node;

    @FXML
    private BorderPane root;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private TableView<Line> table;

    @FXML
    private ScrollPane scroll;

    private TableColumn<Line, Boolean> mark;

    @FXML
    private FlowPane takes;

    @FXML
    private FigureField other;

    @FXML
    private Button blank;

    @FXML
    private CheckBox everything;

    @FXML
    private Label progress;

    @FXML
    private Button save;

    VersionsController(VersionsModel model, CountDesk desk, Doors doors) {
        this.model = model;
        this.doors = doors;
        this.texts = desk.texts();
        this.words = new VersionWords(model, desk);
        this.place = desk.regions()
                .find(model.start().station().village())
                .map(region -> region.name())
                .orElse("");
        this.node = Views.load(this, "versions.fxml", texts);
    }

    @FXML
    void initialize() {
        title.setText(texts.text(
                "count.versions.title", model.start().station().digits().substring(10), place));
        subtitle.setText(model.start().station().dotted() + " · " + words.form());
        columns();
        Tables.furnish(table, this::further);
        table.widthProperty().subscribe(width -> widen(progress.getFont().getSize(), width.doubleValue()));
        FollowFocus.install(scroll);
        // The keyboard is in the table before it has its place.
        scroll.viewportBoundsProperty().subscribe(bounds -> FollowFocus.reveal(scroll));
        table.layoutYProperty().subscribe(place -> FollowFocus.reveal(scroll));
        table.setItems(model.shown());
        for (int version = 0; version < model.versions(); version++) {
            takes.getChildren().add(version, take(version));
        }
        everything.selectedProperty().bindBidirectional(model.everythingProperty());
        other.valueProperty().addListener((value, before, after) -> {
            if (other.isFocused() && after.intValue() != Figures.BLANK) {
                at().ifPresent(line -> model.key(line, after.intValue()));
            }
        });
        table.getSelectionModel().selectedItemProperty().subscribe(line -> other.clear());
        model.changesProperty().subscribe(this::show);
        show();
        root.addEventFilter(
                javafx.scene.input.KeyEvent.KEY_PRESSED, new VersionsKeys(model, this, table, other)::pressed);
        FireOnEnter.install(List.of(save, blank));
        table.getSelectionModel().selectFirst();
    }

    private void columns() {
        mark = Tables.states(
                "",
                MARK,
                Line::differs,
                differs -> differs
                        ? new StatePill(texts.text("count.versions.differs"), "mdi2n-not-equal-variant", Tone.WARNING)
                        : new StatePill(texts.text("count.versions.same"), "mdi2c-check", Tone.NEUTRAL));
        table.getColumns().add(mark);
        table.getColumns().add(Tables.column(texts.text("count.versions.row"), 280, words::row));
        for (int at = 0; at < model.versions(); at++) {
            int version = at;
            table.getColumns()
                    .add(Tables.column(
                            texts.text("count.versions.column", at + 1), 190, line -> words.said(line, version)));
        }
        TableColumn<Line, String> settled = Tables.column(texts.text("count.versions.settled"), 190, words::settled);
        settled.getStyleClass().add("strong");
        table.getColumns().add(settled);
        table.getColumns().forEach(column -> column.setSortable(false));
    }

    /// With large text figures have as much room as they need and the row's name has the rest; whether they differ
    /// comes
    /// last, for that can be seen from them. A table that has no room for all scrolls.
    private void widen(double size, double width) {
        double scale = size / LETTER;
        if (scale <= 1) {
            table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
            return;
        }
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        List<TableColumn<Line, ?>> columns = table.getColumns();
        if (columns.getFirst() == mark) {
            columns.remove(mark);
            columns.add(mark);
        }
        List<TableColumn<Line, ?>> figures = columns.subList(1, columns.size() - 1);
        double room = width - scale * LEAST_NAME - size;
        double each = Math.clamp(room / figures.size(), scale * FIGURE, scale * WIDEST);
        figures.forEach(column -> column.setPrefWidth(each));
        mark.setPrefWidth(scale * MARK);
        columns.getFirst().setPrefWidth(Math.max(scale * LEAST_NAME, width - each * figures.size() - size));
    }

    private Button take(int version) {
        var take = new Button(texts.text("count.versions.take", words.version(version)));
        take.setOnAction(event -> model.chooseAll(version));
        FireOnEnter.install(List.of(take));
        return take;
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
        return table;
    }

    @Override
    public String place() {
        return Places.sheet(model.start().contest(), model.start().station());
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("1, 2 …", texts.text("count.keys.choose")),
                new KeyHint("Ctrl+1, 2 …", texts.text("count.keys.whole")),
                new KeyHint("0, 3 … 9", texts.text("count.keys.figure")),
                new KeyHint("Delete", texts.text("count.keys.emptied")),
                new KeyHint("Enter", texts.text("count.keys.further")),
                new KeyHint("Ctrl+S", texts.text("count.keys.save")),
                new KeyHint("Esc", texts.text("count.keys.back")));
    }

    Optional<Line> at() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /// To the next row that is open; when none is, to the button that ends it.
    void further() {
        Optional<Line> next = at().flatMap(model::next);
        next.ifPresentOrElse(
                line -> {
                    table.getSelectionModel().clearAndSelect(table.getItems().indexOf(line));
                    table.scrollTo(line);
                    table.requestFocus();
                },
                () -> (model.open() == 0 ? save : table).requestFocus());
    }

    void back() {
        doors.back();
    }

    @FXML
    void leaveBlank() {
        at().ifPresent(line -> model.key(line, Figures.BLANK));
    }

    @FXML
    void save() {
        if (model.open() > 0) {
            doors.say(texts.text("count.versions.incomplete", model.open()));
            further();
        } else if (model.save(this::saved)) {
            progress.setText(texts.text("count.versions.saving"));
        }
    }

    private void saved() {
        doors.recorded(model.start().contest(), model.start().station());
        doors.back();
        doors.say(texts.text("count.versions.said", title.getText()));
    }

    private void show() {
        table.refresh();
        int all = model.differing();
        progress.setText(texts.text("count.versions.progress", all - model.open(), all));
    }
}
