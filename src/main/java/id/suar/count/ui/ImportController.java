package id.suar.count.ui;

import id.suar.count.file.CountImporter.Imported;
import id.suar.count.ui.ImportModel.Checked;
import id.suar.count.ui.ImportModel.Step;
import id.suar.fx.Export;
import id.suar.fx.FilePrompt;
import id.suar.fx.KeyHint;
import id.suar.fx.Screen;
import id.suar.fx.Tables;
import id.suar.fx.Views;
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
final class ImportController implements Screen {

    private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination RECORD = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final List<String> ENDINGS = List.of("csv", "xlsx");

    private final ImportModel model;
    private final Doors doors;
    private final FilePrompt files;
    private final Export export;
    private final Texts texts;
    private final String form;
    private final Parent node;

    @FXML
    private VBox root;

    @FXML
    private Label formName;

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

    ImportController(ImportModel model, CountDesk desk, Doors doors, Export export) {
        this.model = model;
        this.doors = doors;
        this.files = desk.files();
        this.export = export;
        this.texts = desk.texts();
        this.form = desk.words(model.contest()).form();
        this.node = Views.load(this, "import.fxml", texts);
    }

    @FXML
    void initialize() {
        formName.setText(form);
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
        model.doneProperty()
                .subscribe(done -> done.ifPresent(came -> doneText.setText(words(came, "count.load.done"))));
    }

    private String refused(String why) {
        return texts.text("count.load.refused", model.fileName(), why);
    }

    @Override
    public String title() {
        return texts.text("count.load.title");
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
                new KeyHint("Ctrl+O", texts.text("count.keys.file")),
                new KeyHint("Ctrl+Enter", texts.text("count.keys.load")),
                new KeyHint("Esc", texts.text("count.keys.back")));
    }

    @FXML
    void choose() {
        files.open(ENDINGS).ifPresent(model::open);
    }

    @FXML
    void template() {
        export.write(
                texts.text("count.load.template.file") + "-" + model.contest().key(),
                TableFormat.XLSX,
                new TableWriter("Suar", model.choices()),
                List.<List<Object>>of(),
                row -> row,
                doors::say);
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
        doors.back();
    }

    @FXML
    void saveFaults() {
        export.write(
                texts.text("count.load.faults.file"),
                TableFormat.CSV,
                new TableWriter("Suar", Tables.titles(faults)),
                Tables.cells(faults, faults.getItems()),
                row -> row,
                doors::say);
    }

    private void showStep(Step step) {
        filePart.setVisible(step == Step.FILE);
        columnsPart.setVisible(step == Step.COLUMNS);
        donePart.setVisible(step == Step.DONE);
        steps.setText(texts.text("count.load.step." + (step.ordinal() + 1)));
        if (step == Step.COLUMNS) {
            summary.setText(texts.text("count.load.summary", model.fileName(), model.rows()));
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
            case Checked.Running _ -> say("", texts.text("count.load.running"), "");
            case Checked.Unready unready ->
                say("tone-warning-edge", unready(unready), texts.text("count.load.unready"));
            case Checked.Faulty _ ->
                say(
                        "tone-danger-edge",
                        texts.text("count.load.faulty", wrong.size()),
                        texts.text("count.load.nothing"));
            case Checked.Sound sound ->
                say(
                        "tone-success-edge",
                        texts.text("count.load.sound"),
                        words(sound.foreseen(), "count.load.foreseen"));
        }
    }

    private String unready(Checked.Unready unready) {
        return unready.open() > 0
                ? texts.text("count.load.undecided", unready.open())
                : texts.text("count.load.doubled", String.join(", ", unready.doubled()));
    }

    private void say(String edge, String what, String more) {
        Optional.of(edge).filter(style -> !style.isEmpty()).ifPresent(checkPart.getStyleClass()::add);
        verdict.setText(what);
        foreseen.setText(more);
    }

    private String words(Imported.Done done, String key) {
        var said = new StringBuilder(texts.text(key, done.begun(), done.corrected(), done.unchanged()));
        append(said, "count.load.empty", done.empty());
        append(said, "count.load.strange", done.strange());
        append(said, "count.load.unlisted", done.unlisted());
        return said.toString();
    }

    private void append(StringBuilder said, String key, int count) {
        if (count > 0) {
            said.append('\n').append(texts.text(key, count));
        }
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
            doors.back();
        }
    }

    ImportModel model() {
        return model;
    }
}
