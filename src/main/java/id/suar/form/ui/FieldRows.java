package id.suar.form.ui;

import id.suar.form.AnswerCondition;
import id.suar.form.FieldType;
import id.suar.form.FormField;
import id.suar.fx.SideBySide;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// Lays fields under one another, short ones in pairs.
final class FieldRows {

    private static final double GAP = 16;
    private static final Set<FieldType> LONG = EnumSet.of(FieldType.LONG_TEXT, FieldType.OPTIONS, FieldType.EVIDENCE);

    private final AnswersModel model;
    private final AnswerControls controls;
    private final Consumer<FieldBox> made;
    private final Texts texts;

    /// @param made told of each field, to tie it into the order of the form
    FieldRows(AnswersModel model, AnswerControls controls, Consumer<FieldBox> made) {
        this.model = model;
        this.controls = controls;
        this.made = made;
        this.texts = model.bundle();
    }

    /// @param item of their group; 0 for fields outside of groups
    List<FieldBox> lay(List<FormField> fields, int item, VBox into) {
        List<FieldBox> all = new ArrayList<>();
        SideBySide pair = null;
        for (FormField field : fields) {
            FieldBox box = box(field, item);
            all.add(box);
            if (LONG.contains(field.type())) {
                into.getChildren().add(box.node());
                pair = null;
            } else if (pair == null) {
                pair = new SideBySide();
                pair.setGap(GAP);
                pair.getStyleClass().add("form-pair");
                pair.getChildren().add(box.node());
                into.getChildren().add(pair);
            } else {
                pair.getChildren().add(box.node());
                pair = null;
            }
        }
        return all;
    }

    private FieldBox box(FormField field, int item) {
        String path = AnswersModel.path(field, item);
        var box = new FieldBox(
                path, field.name().in(texts.locale()), mark(field), hint(field, path), controls.control(field, path));
        model.state(path).subscribe(box::judge);
        box.node().focusWithinProperty().subscribe((before, within) -> {
            if (before && !within) {
                model.left(path);
            }
        });
        box.show(model.applies(field, item));
        made.accept(box);
        return box;
    }

    private String mark(FormField field) {
        return field.required() instanceof AnswerCondition.Never ? texts.text("form.optional") : "";
    }

    private String hint(FormField field, String path) {
        if (model.sealedThere(path)) {
            return texts.text("form.sealed");
        }
        String key = "form.hint." + field.type().key();
        return texts.has(key) ? texts.text(key) : field.personal() ? texts.text("form.personal") : "";
    }
}
