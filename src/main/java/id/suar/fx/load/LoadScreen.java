package id.suar.fx.load;

import id.suar.fx.Export;
import id.suar.fx.FileDrop;
import id.suar.fx.FilePrompt;
import id.suar.fx.KeyHint;
import id.suar.fx.Navigator;
import id.suar.fx.Screen;
import id.suar.fx.Tables;
import id.suar.fx.Views;
import id.suar.fx.load.LoadModel.Checked;
import id.suar.fx.load.LoadModel.Step;
import id.suar.i18n.Texts;
import id.suar.table.BadLine;
import id.suar.table.ColumnMapping.Column;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Three steps from a file to the record: the file, its columns, what came of it.
public final class LoadScreen implements Screen {

    private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination RECORD = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final List<String> ENDINGS = List.of("csv", "xlsx");

    private final LoadModel model;
    private final LoadWords words;
    private final Navigator navigator;
    private final FilePrompt files;
    private final Export export;
    private final Texts texts;
    private final Parent node;

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private Label about;

    @FXML
    private Label rows;

    @FXML
    private VBox said;

    @FXML
    private Label steps;

    @FXML
    private VBox filePart;

    @FXML
    private VBox drop;

    @FXML
    private Button choose;

    @FXML
    private Label refusal;

    @FXML
    private VBox columnsPart;

    @FXML
    private Label summary;

    @FXML
    private Label remarks;

    @FXML
    private TableView<Column> mapping;

    @FXML
    private VBox checkPart;

    @FXML
    private Label verdict;

    @FXML
    private Label foreseen;

    @FXML
    private ProgressBar running;

    @FXML
    private TableView<BadLine> faults;

    @FXML
    private Button saveFaults;

    @FXML
    private Button leaveOut;

    @FXML
    private Button record;

    @FXML
    private VBox donePart;

    @FXML
    private Label doneText;

    @FXML
    private Button toList;

    public LoadScreen(LoadModel model, LoadWords words, FilePrompt files, Export export, Navigator navigator) {
        this.model = model;
        this.words = words;
        this.files = files;
        this.export = export;
        this.navigator = navigator;
        this.texts = model.texts();
        this.node = Views.load(this, "load.fxml", texts);
    }

    @FXML
    void initialize() {
        title.setText(words.title());
        about.setText(words.about());
        rows.setText(words.rows());
        toList.setText(words.back());
        said.getChildren().setAll(words.said());
        new MappingTable(model, mapping);
        FaultTable.furnish(faults, model);
        for (Node part : List.of(filePart, columnsPart, donePart, refusal, remarks, faults, saveFaults, running)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        remarks.visibleProperty().bind(remarks.textProperty().isNotEmpty());
        FileDrop.on(root, model::open);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.stepProperty().subscribe(this::showStep);
        model.refusalProperty()
                .subscribe(why -> refusal.setText(why.map(this::refused).orElse("")));
        model.checkedProperty().subscribe(this::showChecked);
        model.doneProperty().subscribe(done -> done.ifPresent(doneText::setText));
    }

    private String refused(String why) {
        return texts.text("fx.load.refused", model.fileName(), why);
    }

    @Override
    public String title() {
        return words.title();
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return switch (model.stepProperty().get()) {
            case FILE -> choose;
            case COLUMNS -> mapping;
            case DONE -> toList;
        };
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Ctrl+O", texts.text("fx.load.keys.file")),
                new KeyHint("Ctrl+Enter", texts.text("fx.load.keys.load")),
                new KeyHint("Esc", texts.text("fx.load.keys.back")));
    }

    @FXML
    void choose() {
        files.open(ENDINGS).ifPresent(model::open);
    }

    @FXML
    void template() {
        export.write(
                words.template(),
                TableFormat.XLSX,
                new TableWriter("Suar", model.choices()),
                List.<List<Object>>of(),
                row -> row,
                navigator::say);
    }

    @FXML
    void leaveOut() {
        model.leaveOpenOut();
    }

    @FXML
    void record() {
        model.record();
    }

    @FXML
    void again() {
        model.again();
        choose.requestFocus();
    }

    @FXML
    void toList() {
        navigator.back();
    }

    @FXML
    void saveFaults() {
        export.write(
                texts.text("fx.load.faults.file"),
                TableFormat.CSV,
                new TableWriter("Suar", Tables.titles(faults)),
                Tables.cells(faults, faults.getItems()),
                row -> row,
                navigator::say);
    }

    private void showStep(Step step) {
        filePart.setVisible(step == Step.FILE);
        columnsPart.setVisible(step == Step.COLUMNS);
        donePart.setVisible(step == Step.DONE);
        steps.setText(texts.text("fx.load.step." + (step.ordinal() + 1)));
        if (step == Step.COLUMNS) {
            summary.setText(texts.text("fx.load.summary", model.fileName(), model.rows()));
            remarks.setText(String.join("\n", model.remarks()));
        }
        first().requestFocus();
    }

    private void showChecked(Checked checked) {
        List<BadLine> wrong = checked instanceof Checked.Faulty(List<BadLine> found) ? found : List.of();
        faults.getItems().setAll(wrong);
        faults.setVisible(!wrong.isEmpty());
        saveFaults.setVisible(!wrong.isEmpty());
        running.setVisible(checked instanceof Checked.Running);
        leaveOut.setDisable(!(checked instanceof Checked.Unready(int open, var _)) || open == 0);
        record.setDisable(!(checked instanceof Checked.Sound));
        checkPart.getStyleClass().removeAll("tone-danger-edge", "tone-warning-edge", "tone-success-edge");
        switch (checked) {
            case Checked.Running _ -> say("", texts.text("fx.load.running"), "");
            case Checked.Unready unready -> say("tone-warning-edge", unready(unready), texts.text("fx.load.unready"));
            case Checked.Faulty _ ->
                say("tone-danger-edge", texts.text("fx.load.faulty", wrong.size()), texts.text("fx.load.nothing"));
            case Checked.Sound sound ->
                say(
                        "tone-success-edge",
                        texts.text("fx.load.sound"),
                        sound.sound().foreseen());
        }
    }

    private String unready(Checked.Unready unready) {
        return unready.open() > 0
                ? texts.text("fx.load.undecided", unready.open())
                : texts.text("fx.load.doubled", String.join(", ", unready.doubled()));
    }

    private void say(String edge, String what, String more) {
        Optional.of(edge).filter(style -> !style.isEmpty()).ifPresent(checkPart.getStyleClass()::add);
        verdict.setText(what);
        foreseen.setText(more);
    }

    private void pressed(KeyEvent event) {
        if (OPEN.match(event)) {
            event.consume();
            choose();
        } else if (RECORD.match(event)) {
            event.consume();
            record();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            navigator.back();
        }
    }

    /// For those that open a file for it.
    public LoadModel model() {
        return model;
    }
}
