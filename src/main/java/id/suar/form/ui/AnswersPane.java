package id.suar.form.ui;

import id.suar.form.FieldType;
import id.suar.form.FormField;
import id.suar.form.FormGroup;
import id.suar.form.FormSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A form on screen: its sections under one another as on paper. Fields that do not apply are out of the way; `Enter`
/// goes to the next field, `Shift+Enter` back; in a text of several lines `Enter` begins a line.
public final class AnswersPane extends VBox {

    private final AnswersModel model;
    private final FieldRows rows;
    private final Runnable afterLast;
    /// In the order of the form: fields, or all fields of a group as it stands now.
    private final List<Supplier<List<FieldBox>>> order = new ArrayList<>();

    private final Map<VBox, List<Supplier<List<FieldBox>>>> sections = new LinkedHashMap<>();
    private final List<GroupBox> groups = new ArrayList<>();

    /// @param afterLast what `Enter` does in the last field
    public AnswersPane(AnswersModel model, AnswerLists lists, Runnable afterLast) {
        this.model = model;
        this.afterLast = afterLast;
        this.rows = new FieldRows(model, new AnswerControls(model, lists), this::tie);
        getStyleClass().add("form-body");
        setMinWidth(0);
        model.form().sections().forEach(this::section);
        model.turnProperty().subscribe(_ -> refresh());
    }

    /// Where the keyboard begins.
    public Node first() {
        return boxes().filter(FieldBox::shown)
                .map(FieldBox::keyboard)
                .findFirst()
                .orElse(this);
    }

    /// Goes to the field of a path, or to the first of its group.
    public void focus(String path) {
        boxes().filter(box -> box.path().equals(path) || box.path().startsWith(path + "."))
                .findFirst()
                .ifPresent(box -> box.keyboard().requestFocus());
    }

    private void section(FormSection section) {
        var title = new Label(section.name().in(model.bundle().locale()));
        title.getStyleClass().add("section-title");
        var sheet = new VBox(title);
        sheet.getStyleClass().addAll("sheet", "form-sheet", "alone");
        sheet.managedProperty().bind(sheet.visibleProperty());
        List<Supplier<List<FieldBox>>> own = new ArrayList<>();
        for (List<FormField> run :
                runs(section.fields().stream().filter(this::written).toList())) {
            String group = run.getFirst().group();
            if (group.isEmpty()) {
                List<FieldBox> laid = rows.lay(run, 0, sheet);
                own.add(() -> laid);
            } else {
                own.add(group(model.form().group(group).orElseThrow(), sheet)::boxes);
            }
        }
        order.addAll(own);
        sections.put(sheet, own);
        getChildren().add(sheet);
    }

    /// Records are named by what is done with them, not typed: shown where some are named.
    private boolean written(FormField field) {
        return field.type() != FieldType.RECORDS
                || !model.text(AnswersModel.path(field, 0)).get().isEmpty();
    }

    private GroupBox group(FormGroup group, VBox sheet) {
        var box = new GroupBox(model, group, rows, added -> added.keyboard().requestFocus());
        groups.add(box);
        sheet.getChildren().add(box);
        return box;
    }

    /// Fields that stand together: outside of groups, or in one.
    private static List<List<FormField>> runs(List<FormField> fields) {
        List<List<FormField>> runs = new ArrayList<>();
        for (FormField field : fields) {
            if (runs.isEmpty() || !runs.getLast().getFirst().group().equals(field.group())) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(field);
        }
        return runs;
    }

    private void refresh() {
        groups.forEach(GroupBox::refresh);
        boxes().forEach(box -> box.show(model.applies(box.path())));
        sections.forEach((sheet, own) -> sheet.setVisible(
                own.stream().flatMap(boxes -> boxes.get().stream()).anyMatch(FieldBox::shown)
                        || groups.stream().anyMatch(group -> group.getParent() == sheet && group.isVisible())));
    }

    private Stream<FieldBox> boxes() {
        return order.stream().flatMap(boxes -> boxes.get().stream());
    }

    private void tie(FieldBox box) {
        box.keyboard().addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(box, event));
    }

    private void pressed(FieldBox box, KeyEvent event) {
        boolean line = event.getTarget() instanceof TextArea && !event.isShiftDown();
        if (event.getCode() != KeyCode.ENTER || event.isShortcutDown() || line) {
            return;
        }
        event.consume();
        List<FieldBox> shown = boxes().filter(FieldBox::shown).toList();
        int next = shown.indexOf(box) + (event.isShiftDown() ? -1 : 1);
        if (next >= shown.size()) {
            afterLast.run();
        } else if (next >= 0) {
            shown.get(next).keyboard().requestFocus();
        }
    }
}
