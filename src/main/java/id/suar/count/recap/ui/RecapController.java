package id.suar.count.recap.ui;

import id.suar.count.recap.RecapReport;
import id.suar.count.recap.RecapUnit;
import id.suar.election.Contest;
import id.suar.fx.Chosen;
import id.suar.fx.Export;
import id.suar.fx.FileDrop;
import id.suar.fx.KeyHint;
import id.suar.fx.QueryKeys;
import id.suar.fx.Screen;
import id.suar.fx.Tables;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The list of differences, the largest first, and one of them at length beside it.
final class RecapController implements Screen {

    /// Narrower than this, in letters, one stands under the other.
    private static final double WIDE = 64;

    private final RecapModel model;
    private final RecapDesk desk;
    private final RecapScreens screens;
    private final RecapDoings doings;
    private final Export export;
    private final Texts texts;
    private final Parent node;
    private RecapTableView columns;
    private RecapDetail detail;
    private ClassChoices choices;
    private RecapSide layout;
    private Optional<RecapUnit> marked = Optional.empty();

    @FXML
    private VBox root;

    @FXML
    private ComboBox<Contest> contest;

    @FXML
    private Label summary;

    @FXML
    private FlowPane filters;

    @FXML
    private TextField query;

    @FXML
    private Button figure;

    @FXML
    private Button patternsButton;

    @FXML
    private Button exportButton;

    @FXML
    private Button settle;

    @FXML
    private BorderPane body;

    @FXML
    private TableView<RecapLine> table;

    @FXML
    private ScrollPane side;

    RecapController(RecapModel model, RecapDesk desk, RecapScreens screens, RecapFollowing following, Export export) {
        this.model = model;
        this.desk = desk;
        this.screens = screens;
        this.doings = new RecapDoings(model, desk, screens, following, this::line);
        this.export = export;
        this.texts = desk.texts();
        this.node = Views.load(this, "differences.fxml", texts);
    }

    @FXML
    void initialize() {
        columns = new RecapTableView(model, desk.scope(), texts, table);
        detail = new RecapDetail(texts, doings);
        side.setContent(detail);
        contest.getItems().setAll(model.contests());
        contest.setConverter(Chosen.by(one -> desk.words(one).form()));
        contest.valueProperty().subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(model::choose));
        choices = new ClassChoices(model, texts);
        layout = new RecapSide(body, table, side);
        filters.getChildren().addAll(1, choices.nodes());
        query.textProperty().bindBidirectional(model.queryProperty());
        QueryKeys.install(query, table, doings::openSheet, () -> {});
        figure.managedProperty().bind(figure.visibleProperty());
        settle.managedProperty().bind(settle.visibleProperty());
        summary.managedProperty().bind(summary.visibleProperty());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        FileDrop.on(root, file -> withContest(of -> screens.load(of, Optional.of(file))));
        Tables.furnish(table, doings::openSheet);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setItems(model.shown());
        model.shown().comparatorProperty().bind(table.comparatorProperty());
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            marked = line == null ? marked : Optional.of(line.unit().unit());
            showDetail();
        });
        root.widthProperty().subscribe(width -> place(width.doubleValue()));
        model.contestProperty().subscribe(chosen -> chosen.ifPresent(contest::setValue));
        model.reportProperty().subscribe(this::showReport);
        model.readingsProperty().subscribe(count -> markAgain());
        model.figureProperty().subscribe(this::showFigure);
        model.queryProperty().subscribe(text -> placeholder());
    }

    @Override
    public String title() {
        return texts.text("recap.title");
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
        return RecapKeys.hints(texts);
    }

    @FXML
    void export() {
        model.contestProperty()
                .get()
                .ifPresent(chosen -> export.shown(
                        texts.text("recap.list.file", chosen.election().key() + "-" + chosen.key()),
                        table,
                        model.shown(),
                        screens::say));
    }

    @FXML
    void patterns() {
        model.reportProperty().get().ifPresent(screens::patterns);
    }

    @FXML
    void plenary() {
        doings.openPlenary();
    }

    @FXML
    void load() {
        withContest(of -> screens.load(of, Optional.empty()));
    }

    @FXML
    void allRows() {
        model.figureProperty().set(Optional.empty());
    }

    @FXML
    void settle() {
        model.settle(settled -> screens.say(texts.text("recap.list.settled", settled)));
    }

    private void withContest(Consumer<Contest> does) {
        model.contestProperty().get().ifPresent(does);
    }

    private Optional<RecapLine> line() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void showReport(Optional<RecapReport> report) {
        int all = report.map(one -> one.units().size()).orElse(0);
        summary.setText(texts.text("recap.list.reading"));
        summary.setVisible(report.isEmpty());
        patternsButton.setDisable(all == 0);
        exportButton.setDisable(all == 0);
        placeholder();
    }

    /// The unit that was marked stays so when everything is read anew; else the first is.
    private void markAgain() {
        int place = 0;
        for (int i = 0; i < model.shown().size(); i++) {
            if (marked.isPresent() && model.shown().get(i).unit().unit().equals(marked.get())) {
                place = i;
            }
        }
        if (!model.shown().isEmpty()) {
            table.getSelectionModel().clearAndSelect(place);
        }
        settle.setVisible(model.agreed() > 0);
        settle.setText(texts.text("recap.list.settle", model.agreed()));
        showDetail();
    }

    private void showDetail() {
        detail.show(line(), model.words());
        side.setVvalue(0);
    }

    private void showFigure(Optional<String> row) {
        figure.setVisible(row.isPresent());
        row.ifPresent(one -> figure.setText(texts.text(
                "recap.list.only", model.words().map(words -> words.row(one)).orElse(one))));
        placeholder();
    }

    private void placeholder() {
        if (model.shown().isEmpty()) {
            table.setPlaceholder(RecapTableView.empty(model.reportProperty().get(), texts));
        }
    }

    private void place(double width) {
        double letter = summary.getFont().getSize();
        columns.letter(letter);
        boolean wide = width >= WIDE * letter;
        if (layout.place(wide)) {
            choices.narrow(!wide);
        }
    }

    private void pressed(KeyEvent event) {
        RecapKeys.of(event).ifPresent(key -> {
            event.consume();
            switch (key) {
                case FIND -> query.requestFocus();
                case PLENARY -> doings.openPlenary();
                case IMPORT -> load();
                case FINDING -> doings.draftFinding();
                case RAISE -> doings.raise();
                case ATTACH -> doings.attach();
                case PATTERNS -> patterns();
                case EXPORT -> export();
            }
        });
    }

    RecapDoings doings() {
        return doings;
    }
}
