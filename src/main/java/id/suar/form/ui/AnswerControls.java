package id.suar.form.ui;

import id.suar.form.FormField;
import id.suar.form.FormOption;
import id.suar.fx.Chosen;
import id.suar.fx.SuggestField;
import id.suar.i18n.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The control that a type of field is written with, tied to its text.
final class AnswerControls {

    private static final int ROWS = 4;

    private final AnswersModel model;
    private final AnswerLists lists;
    private final Texts texts;

    AnswerControls(AnswersModel model, AnswerLists lists) {
        this.model = model;
        this.lists = lists;
        this.texts = model.bundle();
    }

    Node control(FormField field, String path) {
        StringProperty text = model.text(path);
        return switch (field.type()) {
            case LONG_TEXT -> lines(text);
            case OPTION -> choice(keys(field), key -> model.words().value(field, key), text);
            case YES_NO -> choice(List.of("", "yes", "no"), key -> model.words().value(field, key), text);
            case OPTIONS -> checks(field, text);
            case PLACE, KEY -> suggest(field, text);
            case EVIDENCE -> files(field, text);
            case TEXT, PERSON, DATE, TIME, TIMESTAMP, MOMENT, POINT, NUMBER, RECORDS -> line(text);
        };
    }

    private static Node line(StringProperty text) {
        var field = new TextField();
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static Node lines(StringProperty text) {
        var area = new TextArea();
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(text);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                event.consume();
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        return area;
    }

    private static List<String> keys(FormField field) {
        return Stream.concat(Stream.of(""), field.options().stream().map(FormOption::key))
                .toList();
    }

    private Node choice(List<String> keys, UnaryOperator<String> name, StringProperty text) {
        var box = new ComboBox<String>();
        box.getItems().setAll(keys);
        box.setConverter(Chosen.by(key -> key.isEmpty() ? texts.text("form.choose") : name.apply(key)));
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setValue(text.get());
        text.subscribe(key -> box.setValue(key));
        box.valueProperty().subscribe((before, key) -> text.set(key == null ? "" : key));
        return box;
    }

    private Node checks(FormField field, StringProperty text) {
        var pane = new FlowPane();
        pane.getStyleClass().add("form-checks");
        for (FormOption option : field.options()) {
            var box = new CheckBox(option.name().in(texts.locale()));
            text.subscribe(keys -> box.setSelected(keys(keys).contains(option.key())));
            box.selectedProperty().subscribe((before, chosen) -> {
                TreeSet<String> keys = keys(text.get());
                if (chosen ? keys.add(option.key()) : keys.remove(option.key())) {
                    text.set(String.join(";", keys));
                }
            });
            pane.getChildren().add(box);
        }
        return pane;
    }

    private static TreeSet<String> keys(String text) {
        return Arrays.stream(text.split(";"))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Shows names and keeps keys; what is typed and not chosen is kept as it is, for the checks to say so.
    private Node suggest(FormField field, StringProperty text) {
        var suggest = new SuggestField<AnswerLists.Choice>();
        suggest.setText(text.get().isEmpty() ? "" : lists.name(field, text.get()));
        suggest.suggest(
                (typed, then) -> lists.find(field, typed, then),
                AnswerLists.Choice::name,
                AnswerLists.Choice::more,
                choice -> {
                    text.set(choice.key());
                    suggest.setText(choice.name());
                });
        suggest.textProperty().subscribe((before, typed) -> {
            if (!typed.equals(lists.name(field, text.get()))) {
                text.set(typed);
            }
        });
        text.subscribe((before, key) -> {
            String name = key.isEmpty() ? "" : lists.name(field, key);
            if (!suggest.isFocused() && !suggest.getText().equals(name)) {
                suggest.setText(name);
            }
        });
        return suggest;
    }

    /// The captions of what is attached, and the way to attach more.
    private Node files(FormField field, StringProperty text) {
        var box = new VBox();
        box.getStyleClass().add("answer-files");
        var names = new VBox();
        text.subscribe(lines -> names.getChildren()
                .setAll(lines.lines().map(line -> file(line, text)).toList()));
        box.getChildren().add(names);
        lists.attach(field).ifPresent(attach -> {
            var button = new Button(texts.text("form.attach"), new FontIcon("mdi2p-paperclip"));
            button.setOnAction(
                    _ -> attach.accept(line -> text.set(text.get().isEmpty() ? line : text.get() + "\n" + line)));
            box.getChildren().add(button);
        });
        return box;
    }

    private Node file(String line, StringProperty text) {
        String[] parts = line.split(" ", 2);
        var name = new Label(parts.length == 2 ? parts[1] : parts[0].substring(0, Math.min(12, parts[0].length())));
        name.setMaxWidth(Double.MAX_VALUE);
        var off = new Button("", new FontIcon("mdi2c-close"));
        off.setAccessibleText(texts.text("form.detach", name.getText()));
        off.getStyleClass().add("flat");
        off.setOnAction(_ ->
                text.set(text.get().lines().filter(other -> !other.equals(line)).collect(Collectors.joining("\n"))));
        var row = new HBox(name, off);
        HBox.setHgrow(name, Priority.ALWAYS);
        row.getStyleClass().add("toolbar-row");
        return row;
    }
}
