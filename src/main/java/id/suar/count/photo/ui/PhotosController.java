package id.suar.count.photo.ui;

import id.suar.count.photo.Suggestion.Target;
import id.suar.count.photo.ui.PhotoRow.State;
import id.suar.count.photo.ui.PhotosModel.Work;
import id.suar.election.Contest;
import id.suar.fx.FollowFocus;
import id.suar.fx.KeyHint;
import id.suar.fx.PhotoPane;
import id.suar.fx.Screen;
import id.suar.fx.SuggestField;
import id.suar.fx.Tables;
import id.suar.fx.Tasks;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import id.suar.region.TpsCode;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Many photos at once: a folder, a table of what each may show, corrections, and then all of them attached.
final class PhotosController implements Screen {

    private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ATTACH = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    /// Narrower than this, in letters, there is room for the table only.
    private static final double WIDE = 60;

    private final PhotosModel model;
    private final PhotoDesk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final PhotoPane pane;
    private final BatchWords words;
    private final Parent node;
    private PhotosTable columns;
    private PhotoEdit fields;

    @FXML
    private ScrollPane root;

    @FXML
    private ComboBox<Contest> contest;

    @FXML
    private Button choose;

    @FXML
    private Label notice;

    @FXML
    private BorderPane parts;

    @FXML
    private TableView<PhotoRow> table;

    @FXML
    private VBox side;

    @FXML
    private StackPane preview;

    @FXML
    private Label why;

    @FXML
    private SuggestField<TpsCode> station;

    @FXML
    private ComboBox<Contest> shown;

    @FXML
    private TextField page;

    @FXML
    private Button take;

    @FXML
    private Button fill;

    @FXML
    private Button leaveOut;

    @FXML
    private Label summary;

    @FXML
    private ProgressBar progress;

    @FXML
    private Button cancel;

    @FXML
    private Button attach;

    PhotosController(PhotosModel model, PhotoDesk desk, Tasks tasks) {
        this.model = model;
        this.desk = desk;
        this.tasks = tasks;
        this.texts = desk.texts();
        this.pane = new PhotoPane(tasks, texts);
        this.words = new BatchWords(model, desk);
        this.node = Views.load(this, "photos.fxml", texts);
    }

    @FXML
    void initialize() {
        columns = new PhotosTable(desk, model.contests(), table);
        root.widthProperty()
                .subscribe(width -> lay(width.doubleValue(), summary.getFont().getSize()));
        FollowFocus.install(root);
        preview.getChildren().setAll(pane);
        List.of(contest, shown).forEach(box -> {
            box.getItems().setAll(model.contests());
            box.setConverter(words.contests());
        });
        fields = new PhotoEdit(model, desk, tasks, station, shown, page, this::take, this::allow);
        model.contestProperty().subscribe(one -> one.ifPresent(contest::setValue));
        contest.valueProperty().subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(model::choose));
        Tables.furnish(table, station::requestFocus);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setItems(model.rows());
        table.getSelectionModel().selectedItemProperty().subscribe(row -> edit(Optional.ofNullable(row)));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        List.of(progress, cancel, notice).forEach(one -> one.managedProperty().bind(one.visibleProperty()));
        model.rows().addListener((ListChangeListener<PhotoRow>) change -> {
            showCounts();
            begin();
        });
        model.workProperty().subscribe(this::showWork);
    }

    @Override
    public String title() {
        return texts.text("photo.batch.title");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return model.rows().isEmpty() ? choose : table;
    }

    @Override
    public void refresh() {
        model.suppose();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Ctrl+O", texts.text("photo.batch.choose")),
                new KeyHint("Enter", texts.text("photo.keys.edit")),
                new KeyHint("Delete", texts.text("photo.edit.leave")),
                new KeyHint("Ctrl+Enter", texts.text("photo.keys.attach")));
    }

    @FXML
    void choose() {
        desk.files().folder().ifPresent(folder -> model.read(folder, fault -> say("photo.batch.unreadable", fault)));
    }

    @FXML
    void take() {
        fields.target().ifPresent(this::take);
    }

    @FXML
    void fill() {
        fields.station().ifPresent(first -> model.fill(first, fields.page()));
    }

    @FXML
    void leaveOut() {
        model.leaveOut(table.getSelectionModel().getSelectedItems());
    }

    @FXML
    void cancel() {
        model.cancel();
    }

    @FXML
    void attach() {
        model.attach(fault -> say("photo.unwritten", fault));
    }

    /// Then the next file that has no station has the keyboard.
    private void take(Target target) {
        List<PhotoRow> these = List.copyOf(table.getSelectionModel().getSelectedItems());
        int last = columns.last();
        model.choose(these, shown.getValue(), target.station(), target.page());
        columns.mark(last + 1);
    }

    /// What is selected lies beside the table, or under it where there is no room for both.
    private void lay(double width, double letter) {
        columns.letter(letter);
        boolean beside = width >= WIDE * letter;
        parts.setRight(null);
        parts.setBottom(null);
        if (beside) {
            parts.setRight(side);
        } else {
            parts.setBottom(side);
        }
        root.setFitToHeight(beside);
    }

    private void edit(Optional<PhotoRow> row) {
        fields.show(row, Optional.ofNullable(contest.getValue()));
        why.setText(row.map(columns::why).orElseGet(() -> texts.text("photo.edit.none")));
        pane.show(row.flatMap(columns::page).stream().toList());
        allow();
    }

    private void allow() {
        boolean busy = model.workProperty().get().busy();
        Optional<PhotoRow> row = Optional.ofNullable(table.getSelectionModel().getSelectedItem());
        boolean changeable = !busy && row.filter(PhotoRow::changeable).isPresent();
        boolean picked = fields.station().isPresent();
        fields.allow(changeable);
        take.setDisable(!changeable || !picked);
        fill.setDisable(!changeable || !picked || model.count(State.OPEN) == 0);
        leaveOut.setDisable(busy || row.isEmpty());
    }

    /// The first file that has no station has the keyboard, or the first of all.
    private void begin() {
        if (table.getSelectionModel().getSelectedIndex() < 0 && !model.rows().isEmpty()) {
            columns.mark(model.rows().stream().map(PhotoRow::state).toList().indexOf(State.OPEN));
        }
    }

    private void showWork(Work work) {
        boolean busy = work.busy();
        progress.setVisible(busy);
        progress.setProgress(work.of() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) work.done() / work.of());
        progress.setAccessibleText(texts.text("photo.batch.progress", work.done(), work.of()));
        cancel.setVisible(busy);
        choose.setDisable(busy);
        contest.setDisable(busy);
        notice.setText(texts.text(work.more() ? "photo.batch.more" : "photo.batch.hint"));
        showCounts();
        allow();
    }

    private void showCounts() {
        Work work = model.workProperty().get();
        long ready = model.count(State.READY);
        attach.setText(texts.text("photo.batch.attach", ready));
        attach.setDisable(work.busy() || ready == 0);
        table.setPlaceholder(words.empty());
        boolean table = !model.rows().isEmpty();
        side.setVisible(table);
        side.setManaged(table);
        summary.setText(words.summary());
    }

    private void say(String key, Exception fault) {
        notice.setText(texts.text(key, String.valueOf(fault.getMessage())));
    }

    private void pressed(KeyEvent event) {
        if (OPEN.match(event) && !choose.isDisabled()) {
            event.consume();
            choose();
        } else if (ATTACH.match(event) && !attach.isDisabled()) {
            event.consume();
            attach();
        } else if (event.getCode() == KeyCode.DELETE && table.isFocused()) {
            event.consume();
            leaveOut();
        }
    }
}
