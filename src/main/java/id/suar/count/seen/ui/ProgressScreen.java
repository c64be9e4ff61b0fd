package id.suar.count.seen.ui;

import id.suar.count.seen.ui.ProgressModel.View;
import id.suar.count.words.SheetWords;
import id.suar.election.Contest;
import id.suar.fx.Chosen;
import id.suar.fx.FollowFocus;
import id.suar.fx.KeyHint;
import id.suar.fx.Screen;
import id.suar.fx.Tables;
import id.suar.fx.Tasks;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import id.suar.region.Level;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// How far the count has come, by region: a list, a map, a scatter; beside them what the region comes to.
public final class ProgressScreen implements Screen {

    /// Narrower than this, in letters, the figures stand under the list.
    private static final double WIDE = 62;

    private final ProgressDesk desk;
    private final ProgressModel model;
    private final MapModel map;
    private final Texts texts;
    private final SeenWords words;
    private final FiguresPane figures;
    private final MapPane mapPane;
    private final ScatterPane scatter;
    private final ProgressTools tools;
    private final Parent node;
    private ProgressTable columns;
    private PathBar way;
    private ProgressRows rows;

    @FXML
    private ScrollPane page;

    @FXML
    private VBox root;

    @FXML
    private ComboBox<Contest> contest;

    @FXML
    private Label progress;

    @FXML
    private ProgressBar progressBar;

    @FXML
    private FlowPane path;

    @FXML
    private ToggleButton list;

    @FXML
    private ToggleButton mapButton;

    @FXML
    private ToggleButton dots;

    @FXML
    private TextField query;

    @FXML
    private BorderPane body;

    @FXML
    private TableView<SeenRow> table;

    @FXML
    private ScrollPane side;

    public ProgressScreen(ProgressDesk desk, Tasks tasks) {
        this.desk = desk;
        this.texts = desk.texts();
        this.words = new SeenWords(texts);
        this.model = new ProgressModel(desk, tasks);
        this.map = new MapModel(desk, tasks);
        this.figures = new FiguresPane(texts);
        this.mapPane = new MapPane(map, texts, village -> {
            model.viewProperty().set(View.LIST);
            model.go(village);
        });
        this.scatter = new ScatterPane(
                texts,
                this::name,
                model.contestantProperty(),
                station -> model.readingProperty()
                        .get()
                        .ifPresent(
                                read -> desk.openSheet().accept(read.progress().contest(), station)));
        this.tools = new ProgressTools(desk, tasks);
        this.node = Views.load(this, "progress.fxml", texts);
    }

    @FXML
    void initialize() {
        FollowFocus.install(page);
        columns = new ProgressTable(table, texts);
        way = new PathBar(path, this::go);
        rows = new ProgressRows(model, table, texts);
        contest.getItems().setAll(model.contests());
        contest.setConverter(Chosen.by(one -> desk.words(one).form()));
        contest.valueProperty().subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(model::choose));
        query.textProperty().bindBidirectional(model.queryProperty());
        query.textProperty().subscribe(typed -> rows.placeholder());
        model.readingProperty().subscribe(read -> read.ifPresent(this::show));
        model.viewProperty().subscribe(this::view);
        model.contestantProperty().addListener(number -> dots());
        model.queryProperty().addListener(typed -> lay());
        var beside = new ProgressSide(body, side, figures);
        root.widthProperty().subscribe(width -> beside.place(width.doubleValue() >= WIDE * letter(), letter()));
        progress.fontProperty().subscribe(font -> columns.letter(letter()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        rows.placeholder();
    }

    @Override
    public String title() {
        return texts.text("seen.title");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return switch (model.viewProperty().get()) {
            case LIST -> query;
            case MAP -> mapPane.first();
            case SCATTER -> scatter.first();
        };
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public List<KeyHint> keys() {
        return ProgressKeys.hints(texts);
    }

    @FXML
    void showList() {
        model.viewProperty().set(View.LIST);
        view(View.LIST);
    }

    @FXML
    void showMap() {
        model.viewProperty().set(View.MAP);
        view(View.MAP);
        mapPane.first().requestFocus();
    }

    @FXML
    void showDots() {
        model.viewProperty().set(View.SCATTER);
        view(View.SCATTER);
        scatter.first().requestFocus();
    }

    @FXML
    void export() {
        model.readingProperty().get().ifPresent(read -> {
            switch (model.viewProperty().get()) {
                case LIST -> tools.list(read, Tables.titles(table), Tables.cells(table, model.rows()));
                case MAP -> tools.villages(read);
                case SCATTER -> model.scatter().ifPresent(dots -> tools.dots(read, dots));
            }
        });
    }

    @FXML
    void picture() {
        model.readingProperty().get().ifPresent(read -> tools.picture(body, read));
    }

    @FXML
    void print() {
        tools.print(body);
    }

    private void show(ProgressModel.Reading read) {
        contest.setValue(read.progress().contest());
        var whole = read.progress().whole().coverage();
        progress.setText(words.received(whole));
        progressBar.setProgress(whole.share().orElse(0));
        progressBar.setAccessibleText(progress.getText());
        lay();
        way.show(read.progress().path(read.region()), read.region());
        SheetWords names = desk.words(read.progress().contest());
        model.shown().ifPresent(region -> figures.show(region, names));
        map.show(read.progress(), read.region());
        mapPane.show(names);
        dots();
        rows.placeholder();
    }

    private void lay() {
        model.readingProperty()
                .get()
                .ifPresent(read -> columns.columns(
                        read.region().level() == Level.VILLAGE,
                        !model.queryProperty().get().isBlank()));
    }

    private void dots() {
        model.readingProperty()
                .get()
                .ifPresent(read -> scatter.show(
                        model.scatter(),
                        List.copyOf(read.progress().whole().votes().keySet()),
                        desk.words(read.progress().contest())));
    }

    private void go(RegionCode region) {
        model.go(region);
        query.requestFocus();
    }

    private void view(View view) {
        list.setSelected(view == View.LIST);
        mapButton.setSelected(view == View.MAP);
        dots.setSelected(view == View.SCATTER);
        query.setDisable(view != View.LIST);
        body.setCenter(
                switch (view) {
                    case LIST -> table;
                    case MAP -> mapPane;
                    case SCATTER -> scatter;
                });
        if (view == View.MAP) {
            map.look();
        }
    }

    private void pressed(KeyEvent event) {
        Optional<ProgressKeys> key = ProgressKeys.of(event);
        boolean intoList = query.isFocused() && !event.isShortcutDown();
        if (key.isPresent()) {
            event.consume();
            act(key.get());
        } else if (intoList && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN)) {
            event.consume();
            rows.first(event.getCode() == KeyCode.ENTER);
        }
    }

    private void act(ProgressKeys key) {
        switch (key) {
            case UP -> model.up();
            case FIND -> {
                showList();
                query.requestFocus();
            }
            case LIST -> showList();
            case MAP -> showMap();
            case DOTS -> showDots();
            case EXPORT -> export();
            case PRINT -> print();
        }
    }

    private double letter() {
        return progress.getFont().getSize();
    }

    private String name(RegionCode village) {
        return desk.regions().find(village).map(Region::name).orElse(village.dotted());
    }
}
