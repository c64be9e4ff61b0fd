package id.suar.violation.ui;

import id.suar.fx.EntryOrder;
import id.suar.fx.FigureField.Verdict;
import id.suar.fx.FormField;
import id.suar.violation.FindingField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// Ties the fields of the form to their texts and states in the model.
final class FormBinding {

    private final FindingModel model;

    FormBinding(FindingModel model) {
        this.model = model;
    }

    void bind(FindingField field, FormField form) {
        Node control = form.getControl();
        if (control instanceof TextInputControl input) {
            input.textProperty().bindBidirectional(model.text(field));
        }
        if (control instanceof TextArea area) {
            area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveByTab(area, event));
        }
        control.focusWithinProperty().subscribe((before, within) -> {
            if (before && !within) {
                model.left(field);
                model.keepDraft();
            }
        });
        model.state(field).subscribe(state -> judge(form, state));
    }

    private static void judge(FormField form, FieldState state) {
        switch (state) {
            case FieldState.NotYet() -> form.judge(Verdict.NOT_YET, "");
            case FieldState.Fine() -> form.judge(Verdict.FINE, "");
            case FieldState.Look(String message) -> form.judge(Verdict.LOOK, message);
        }
    }

    /// `Enter` goes on everywhere but in texts of several lines, where it begins a line and `Tab` goes on.
    void order(List<FormField> forms, Node last) {
        List<Node> fields = new ArrayList<>();
        for (FormField form : forms) {
            switch (form.getControl()) {
                case Pane checks -> fields.addAll(checks.getChildren());
                case Node control -> fields.add(control);
            }
        }
        EntryOrder.install(fields, last::requestFocus);
    }

    private static void leaveByTab(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            event.consume();
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    /// One box for each kind of violation that the dictionary knows.
    List<CheckBox> checks() {
        return model.desk().dictionary().suspectedKinds().stream()
                .map(this::check)
                .toList();
    }

    private CheckBox check(String key) {
        var box = new CheckBox(model.desk().words().suspected(key));
        model.text(FindingField.SUSPECTED)
                .subscribe(keys -> box.setSelected(keys(keys).contains(key)));
        box.selectedProperty().subscribe((before, selected) -> {
            TreeSet<String> keys = keys(model.text(FindingField.SUSPECTED).get());
            if (selected ? keys.add(key) : keys.remove(key)) {
                model.text(FindingField.SUSPECTED).set(String.join(";", keys));
            }
        });
        return box;
    }

    private static TreeSet<String> keys(String text) {
        var keys = new TreeSet<>(Arrays.asList(text.split(";")));
        keys.remove("");
        return keys;
    }
}
