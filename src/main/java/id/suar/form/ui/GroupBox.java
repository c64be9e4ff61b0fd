package id.suar.form.ui;

import id.suar.form.FormField;
import id.suar.form.FormGroup;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A repeated group on screen: activity 1, 2, …, and the way to one more.
final class GroupBox extends VBox {

    private final AnswersModel model;
    private final FormGroup group;
    private final FieldRows rows;
    private final Texts texts;
    private final VBox items = new VBox();
    private final Button more;
    private final List<FieldBox> boxes = new ArrayList<>();
    private final List<FormField> fields;
    private NavigableSet<Integer> shown = new TreeSet<>();

    /// @param added the first field of an item that was added
    GroupBox(AnswersModel model, FormGroup group, FieldRows rows, Consumer<FieldBox> added) {
        this.model = model;
        this.group = group;
        this.rows = rows;
        this.texts = model.bundle();
        this.fields = model.form()
                .fields()
                .filter(field -> field.group().equals(group.key()))
                .toList();
        getStyleClass().add("form-body");
        items.getStyleClass().add("form-body");
        more = new Button(texts.text("form.add", name().toLowerCase(texts.locale())), new FontIcon("mdi2p-plus"));
        more.setOnAction(_ -> model.add(group).ifPresent(item -> {
            refresh();
            boxes.stream()
                    .filter(box -> box.path().startsWith(group.key() + "." + item + "."))
                    .findFirst()
                    .ifPresent(added);
        }));
        getChildren().addAll(items, more);
        managedProperty().bind(visibleProperty());
        refresh();
    }

    List<FieldBox> boxes() {
        return boxes;
    }

    /// Lays the items anew when there are others than before.
    void refresh() {
        NavigableSet<Integer> now = model.items(group.key());
        setVisible(model.applies(group));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        boxes.clear();
        items.getChildren().clear();
        now.forEach(this::lay);
        more.setDisable(now.size() >= group.most());
    }

    private void lay(int item) {
        var head = new Label(name() + " " + item);
        head.getStyleClass().add("strong");
        head.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(head, Priority.ALWAYS);
        var off = new Button(texts.text("form.remove"), new FontIcon("mdi2c-close"));
        off.setAccessibleText(texts.text("form.remove_item", head.getText()));
        off.setMinWidth(Region.USE_PREF_SIZE);
        off.setOnAction(_ -> {
            model.remove(group, item);
            refresh();
            more.requestFocus();
        });
        var line = new HBox(head, off);
        line.getStyleClass().add("toolbar-row");
        var box = new VBox(line);
        box.getStyleClass().addAll("form-body", "answer-item");
        boxes.addAll(rows.lay(fields, item, box));
        items.getChildren().add(box);
    }

    private String name() {
        return group.name().in(texts.locale());
    }
}
