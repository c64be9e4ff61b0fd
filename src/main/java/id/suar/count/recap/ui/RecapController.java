package id.suar.count.recap.ui;

import id.suar.count.recap.DifferenceClass;
import id.suar.count.recap.Discrepancy;
import id.suar.count.recap.RecapReport;
import id.suar.count.recap.RecapUnit;
import id.suar.election.Contest;
import id.suar.fx.Chosen;
import id.suar.fx.EmptyState;
import id.suar.fx.Export;
import id.suar.fx.FileDrop;
import id.suar.fx.KeyHint;
import id.suar.fx.Screen;
import id.suar.fx.Tables;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import id.suar.region.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The list of differences, the largest first, and one of them at length beside it.
final class RecapController implements Screen, RecapDetail.Doings {

    /// Narrower than this, in letters, one stands under the other.
    private static final double WIDE = 64;

    private final RecapModel model;
    private final RecapDesk desk;
    private final RecapScreens screens;
    private final RecapFollowing following;
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
    private BorderPane body;

    @FXML
    private TableView<RecapLine> table;

    @FXML
    private ScrollPane side;

    RecapController(RecapModel model, RecapDesk desk, RecapScreens screens, RecapFollowing following, Export export) {
        this.model = model;
        this.desk = desk;
        this.screens = screens;
        this.following = following;
        this.export = export;
        this.texts = desk.texts();
        this.node = Views.load(this, "differences.fxml", texts);
    }

    @FXML
    void initialize() {
        columns = new RecapTableView(model, desk.scope(), texts, table);
        detail = new RecapDetail(texts, this);
        side.setContent(detail);
        contest.getItems().setAll(model.contests());
        contest.setConverter(Chosen.by(one -> desk.words(one).form()));
        contest.valueProperty().subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(model::choose));
        choices = new ClassChoices(model, texts);
        layout = new RecapSide(body, table, side);
        filters.getChildren().addAll(1, choices.nodes());
        query.textProperty().bindBidirectional(model.queryProperty());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInQuery);
        figure.managedProperty().bind(figure.visibleProperty());
        summary.managedProperty().bind(summary.visibleProperty());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        FileDrop.on(root, file -> withContest(of -> screens.load(of, Optional.of(file))));
        Tables.furnish(table, this::openSheet);
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
        openPlenary();
    }

    @FXML
    void load() {
        withContest(of -> screens.load(of, Optional.empty()));
    }

    @FXML
    void allRows() {
        model.figureProperty().set(Optional.empty());
    }

    @Override
    public void openSheet() {
        line().flatMap(line -> line.unit().unit().station())
                .ifPresent(station -> withContest(one -> desk.openSheet().accept(one, station)));
    }

    /// At the unit that is marked; else at the village that was typed; else at the first.
    @Override
    public void openPlenary() {
        Optional<RecapUnit> unit = line().map(line -> line.unit().unit())
                .filter(one -> one.region().level() == Level.VILLAGE)
                .or(this::typedVillage)
                .or(() -> desk.villages().stream().findFirst().map(RecapUnit::of));
        unit.ifPresent(one -> withContest(of -> screens.plenary(of, one)));
    }

    @Override
    public void draftFinding() {
        line().filter(line -> line.main() != DifferenceClass.MATCH && line.main() != DifferenceClass.NOT_COMPARABLE)
                .ifPresent(line -> withContest(of -> desk.draftFinding().accept(following.finding(of, line))));
    }

    @Override
    public void raise() {
        follow(following.raise(), "recap.follow.raised");
    }

    @Override
    public void answer(Discrepancy.Answer answer) {
        follow(RecapFollowing.answer(answer), "recap.follow.kept");
    }

    @Override
    public void status(Discrepancy.Status status) {
        follow(RecapFollowing.status(status), "recap.follow.kept");
    }

    @Override
    public void objection(String number, String note) {
        follow(RecapFollowing.objection(number, note), "recap.follow.kept");
    }

    private void follow(UnaryOperator<Discrepancy> step, String said) {
        line().filter(line -> line.unit().largest().isPresent())
                .ifPresent(line -> withContest(of -> following.follow(of, line, step, () -> {
                    screens.say(texts.text(said));
                    model.refresh();
                })));
    }

    private Optional<RecapUnit> typedVillage() {
        String typed = model.queryProperty().get().strip();
        return typed.isEmpty()
                ? Optional.empty()
                : desk.regions().search(typed, desk.scope(), 20).stream()
                        .filter(region -> region.level() == Level.VILLAGE)
                        .findFirst()
                        .map(region -> RecapUnit.of(region.code()));
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
        if (!model.shown().isEmpty()) {
            return;
        }
        boolean read = model.reportProperty().get().isPresent();
        boolean none = model.reportProperty()
                .get()
                .filter(one -> one.units().isEmpty())
                .isPresent();
        if (!read) {
            table.setPlaceholder(new Label(texts.text("recap.list.reading")));
        } else if (none) {
            table.setPlaceholder(new EmptyState(
                    "mdi2c-compare", texts.text("recap.list.empty"), texts.text("recap.list.empty.hint")));
        } else {
            table.setPlaceholder(new EmptyState(
                    "mdi2c-compare", texts.text("recap.list.nothing"), texts.text("recap.list.nothing.hint")));
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
                case PLENARY -> openPlenary();
                case IMPORT -> load();
                case FINDING -> draftFinding();
                case RAISE -> raise();
                case PATTERNS -> patterns();
                case EXPORT -> export();
            }
        });
    }

    /// `Enter` opens the form of the one that is marked; `Down` goes into the list.
    private void pressedInQuery(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !model.shown().isEmpty()) {
            event.consume();
            if (table.getSelectionModel().getSelectedIndex() < 0) {
                table.getSelectionModel().clearAndSelect(0);
            }
            table.requestFocus();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            if (line().isEmpty() && !model.shown().isEmpty()) {
                table.getSelectionModel().clearAndSelect(0);
            }
            openSheet();
        }
    }
}
