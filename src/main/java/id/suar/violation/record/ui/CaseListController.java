package id.suar.violation.record.ui;

import id.suar.fx.Chosen;
import id.suar.fx.EmptyState;
import id.suar.fx.Export;
import id.suar.fx.KeyHint;
import id.suar.fx.QueryKeys;
import id.suar.fx.Screen;
import id.suar.fx.Tasks;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import id.suar.violation.paper.PaperForm;
import id.suar.violation.record.CaseKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The list of Forms A, reports and initial information.
final class CaseListController implements Screen {

    private final CaseListModel model;
    private final CaseSection section;
    private final Texts texts;
    private final Export export;
    private final Parent node;
    private final ObservableList<CaseLine> lines = FXCollections.observableArrayList();

    @FXML
    private VBox root;

    @FXML
    private Label summary;

    @FXML
    private TextField query;

    @FXML
    private ComboBox<Optional<CaseKind>> kind;

    @FXML
    private TableView<CaseLine> table;

    @FXML
    private Button exportButton;

    @FXML
    private MenuButton printButton;

    CaseListController(CaseListModel model, Tasks tasks, CaseSection section) {
        this.model = model;
        this.section = section;
        this.texts = model.desk().texts();
        this.export = new Export(
                        model.desk().files(), tasks, texts, model.desk().origin())
                .titled(texts.text("violation.case.title"));
        this.node = Views.load(this, "cases.fxml", texts);
    }

    @FXML
    private void initialize() {
        var sorted = new SortedList<>(lines);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        CaseTable.furnish(table, texts, this::open);
        table.widthProperty().subscribe(this::fit);
        summary.fontProperty().subscribe(this::fit);
        query.textProperty().bindBidirectional(model.queryProperty());
        QueryKeys.install(query, table, this::open, () -> {});
        kind.setConverter(Chosen.by(one -> one.map(this::word).orElseGet(() -> texts.text("violation.case.any"))));
        kind.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<CaseKind>empty()),
                                CaseListModel.KINDS.stream().map(Optional::of))
                        .toList());
        kind.valueProperty().bindBidirectional(model.kindProperty());
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<CaseLine>) _ -> papers());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.readProperty().subscribe(this::show);
    }

    private String word(CaseKind one) {
        return texts.text("violation.case.kind." + one.key());
    }

    private void fit() {
        CaseTable.fit(table, summary.getFont().getSize());
    }

    private void show(Optional<CaseListModel.Read> read) {
        Optional<String> marked =
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(CaseLine::key);
        lines.setAll(read.map(CaseListModel.Read::lines).orElse(List.of()));
        lines.stream()
                .filter(line -> marked.filter(line.key()::equals).isPresent())
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        summary.setText(read.filter(one -> !one.lines().isEmpty())
                .map(one -> texts.text(
                        "violation.case.summary",
                        one.total(),
                        one.lines().stream()
                                .filter(line -> line.row().isEmpty())
                                .count()))
                .orElse(""));
        exportButton.setDisable(lines.isEmpty());
        table.setPlaceholder(
                read.isEmpty()
                        ? new Label(texts.text("violation.reading"))
                        : empty(read.get().every()));
    }

    private Node empty(boolean every) {
        return every
                ? new EmptyState(
                        "mdi2f-file-document-edit-outline",
                        texts.text("violation.case.empty"),
                        texts.text("violation.case.empty_hint"),
                        texts.text("violation.case.new.form_a"),
                        this::formA)
                : new EmptyState(
                        "mdi2f-filter-off-outline",
                        texts.text("violation.case.none"),
                        texts.text("violation.case.none_hint"));
    }

    private void open() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(line -> section.open(line.key()));
    }

    @FXML
    private void formA() {
        section.begin(CaseKind.FORM_A);
    }

    @FXML
    private void report() {
        section.begin(CaseKind.REPORT);
    }

    @FXML
    private void info() {
        section.begin(CaseKind.INITIAL_INFO);
    }

    @FXML
    private void export() {
        export.shown(texts.text("violation.case.file"), table, List.copyOf(table.getItems()), section::say);
    }

    /// What can be made of all that is chosen.
    private void papers() {
        List<CaseLine> chosen = chosen();
        printButton.setDisable(chosen.isEmpty());
        model.papers(
                chosen,
                forms -> printButton
                        .getItems()
                        .setAll(forms.stream().map(this::paper).toList()));
    }

    private List<CaseLine> chosen() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(line -> line != null && line.row().isPresent())
                .toList();
    }

    private MenuItem paper(PaperForm form) {
        String code = form.code().isEmpty() ? "" : " (" + form.code() + ")";
        var item = new MenuItem(form.name().in(texts.locale()) + code);
        item.setOnAction(_ -> model.print(form, chosen(), section::say));
        return item;
    }

    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Runnable does = switch (event.getCode()) {
            case N -> event.isShiftDown() ? this::report : this::formA;
            case I -> this::info;
            case F -> query::requestFocus;
            case E -> exportButton::fire;
            case P -> printButton::show;
            default -> () -> {};
        };
        does.run();
    }

    @Override
    public String title() {
        return texts.text("violation.case.title");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return table.getItems().isEmpty() ? query : table;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Ctrl+N", texts.text("violation.case.new.form_a")),
                new KeyHint("Ctrl+Shift+N", texts.text("violation.case.new.report")),
                new KeyHint("Ctrl+I", texts.text("violation.case.new.initial_info")),
                new KeyHint("Enter", texts.text("violation.due.open")),
                new KeyHint("Ctrl+F", texts.text("violation.list.search")),
                new KeyHint("Ctrl+C", texts.text("violation.list.copy")),
                new KeyHint("Ctrl+P", texts.text("violation.case.print_chosen")),
                new KeyHint("Ctrl+E", texts.text("violation.list.export")));
    }
}
