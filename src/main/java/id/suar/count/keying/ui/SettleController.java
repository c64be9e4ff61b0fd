package id.suar.count.keying.ui;

import id.suar.count.CellReading;
import id.suar.count.Figures;
import id.suar.count.keying.Difference;
import id.suar.count.keying.SettledFigure;
import id.suar.count.words.SheetWords;
import id.suar.fx.FigureField;
import id.suar.fx.FollowFocus;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// Binds the screen on which one form's differences are settled to its model.
final class SettleController {

    private final SettleModel model;
    private final SettleScreen screen;
    private final KeyingDesk desk;
    private final Texts texts;
    private final KeyingWords words;
    private final SheetWords sheet;
    private boolean showing;

    @FXML
    private BorderPane root;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private HBox notice;

    @FXML
    private Label noticeText;

    @FXML
    private ListView<Difference> list;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label place;

    @FXML
    private Label figure;

    @FXML
    private Label slip;

    @FXML
    private ToggleButton a;

    @FXML
    private ToggleButton b;

    @FXML
    private FigureField other;

    @FXML
    private ToggleButton blank;

    @FXML
    private TextField why;

    @FXML
    private Label keys;

    @FXML
    private Label progress;

    @FXML
    private TextField settler;

    @FXML
    private TextField note;

    @FXML
    private Button save;

    SettleController(SettleModel model, SettleScreen screen, KeyingDesk desk) {
        this.model = model;
        this.screen = screen;
        this.desk = desk;
        this.texts = desk.texts();
        this.words = new KeyingWords(texts);
        this.sheet = desk.words(model.start().contest());
    }

    @FXML
    void initialize() {
        title.setText(
                words.station(model.pair().station(), desk.village(model.pair().station())));
        subtitle.setText(String.join(
                " · ", model.start().district(), model.pair().station().dotted(), sheet.form()));
        noticeText.setText(notice());
        settler.textProperty().bindBidirectional(model.settlerProperty());
        note.textProperty().bindBidirectional(model.noteProperty());
        why.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= SettledFigure.MAX_WHY ? change : null));
        why.textProperty().addListener((text, before, after) -> typed(() -> model.reason(after)));
        other.valueProperty().addListener((value, before, after) -> typed(() -> other(after.intValue())));
        list.getItems().setAll(model.differences());
        list.setCellFactory(view -> new SettleCell(model, words, sheet));
        list.getSelectionModel()
                .selectedIndexProperty()
                .addListener((index, before, after) ->
                        typed(() -> model.atProperty().set(Math.max(0, after.intValue()))));
        model.atProperty().addListener(at -> show());
        model.changesProperty().addListener(changed -> show());
        List.of(settler, note, why)
                .forEach(field -> field.focusedProperty().addListener((focus, before, focused) -> {
                    if (!focused) {
                        model.keep();
                    }
                }));
        root.addEventFilter(KeyEvent.KEY_PRESSED, new SettleKeys(model, screen, this)::pressed);
        FollowFocus.install(scroll);
        readOnly(model.settled());
        show();
    }

    String title() {
        return title.getText();
    }

    Node first() {
        return model.settled() ? list : a;
    }

    void askForName() {
        settler.requestFocus();
    }

    boolean isText(Object node) {
        return node == why || node == settler || node == note;
    }

    boolean isOther(Object node) {
        return node == other;
    }

    boolean isInCard(Object node) {
        return node == a || node == b || node == blank || node == other || node == why || node == list;
    }

    /// The digit that was pressed is typed there: it takes the place of what stands in the field.
    void begin() {
        other.requestFocus();
        other.selectAll();
    }

    void toSave() {
        save.requestFocus();
    }

    @FXML
    void chooseA() {
        model.decide(model.a(model.atHand()));
        show();
    }

    @FXML
    void chooseB() {
        model.decide(model.b(model.atHand()));
        show();
    }

    @FXML
    void chooseBlank() {
        model.decide(CellReading.blank());
        show();
    }

    @FXML
    void save() {
        screen.save();
    }

    private void other(int value) {
        if (value != Figures.BLANK) {
            model.decide(CellReading.of(value));
        } else {
            model.undecide();
        }
    }

    /// What is shown is not what was typed.
    private void typed(Runnable change) {
        if (!showing) {
            change.run();
        }
    }

    private void show() {
        showing = true;
        Difference one = model.atHand();
        Optional<CellReading> decided = model.decision(one);
        CellReading first = model.a(one);
        CellReading second = model.b(one);
        place.setText(texts.text(
                "keying.settle.place",
                model.atProperty().get() + 1,
                list.getItems().size()));
        figure.setText(words.figure(one, sheet));
        slip.setText(texts.text("keying.settle.slip", words.slip(one.slip())));
        choice(a, "keying.settle.a", first, model.whoseA(one));
        choice(b, "keying.settle.b", second, model.whoseB(one));
        a.setSelected(decided.filter(first::equals).isPresent());
        b.setSelected(decided.filter(second::equals).isPresent());
        boolean third = decided.isPresent() && !a.isSelected() && !b.isSelected();
        blank.setSelected(third && decided.get().isBlank());
        blank.setVisible(!first.isBlank() && !second.isBlank());
        if (!other.isFocused() || !third) {
            other.valueProperty().set(third ? decided.get().value() : Figures.BLANK);
        }
        why.setText(model.reason(one));
        list.getSelectionModel().clearAndSelect(model.atProperty().get());
        list.scrollTo(Math.max(0, model.atProperty().get() - 3));
        list.refresh();
        int all = list.getItems().size();
        progress.setText(texts.text("keying.settle.progress", all - model.open(), all));
        showing = false;
    }

    private void choice(ToggleButton button, String key, CellReading reading, Optional<String> whose) {
        String said = texts.text(key, words.reading(reading));
        button.setText(whose.map(name -> said + "\n" + name).orElse(said));
    }

    private String notice() {
        return model.settled()
                ? texts.text(
                        model.pair().settledByKeyer() ? "keying.settle.told.keyer" : "keying.settle.told",
                        model.pair().firstBy(),
                        model.pair().secondBy(),
                        model.settlerProperty().get())
                : texts.text("keying.settle.notice");
    }

    private void readOnly(boolean settled) {
        List.of(a, b, blank).forEach(one -> {
            one.setMouseTransparent(settled);
            one.setFocusTraversable(!settled);
        });
        List.of(other, why, settler, note).forEach(field -> field.setEditable(!settled));
        keys.setText(settled ? "" : texts.text("keying.settle.keys"));
        keys.setVisible(!settled);
        keys.setManaged(!settled);
        save.setVisible(!settled);
        save.setManaged(!settled);
        notice.getStyleClass().add(settled ? "told" : "untold");
    }
}
