package id.suar.form.ui;

import id.suar.fx.FigureField.Verdict;
import id.suar.fx.FormField;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// One field of a form on screen.
///
/// @param path of its answer
final class FieldBox {

    private final String path;
    private final FormField box = new FormField();

    FieldBox(String path, String label, String mark, String hint, Node control) {
        this.path = path;
        box.setControl(control);
        box.setLabel(label);
        box.setMark(mark);
        box.setHint(hint);
        box.managedProperty().bind(box.visibleProperty());
    }

    String path() {
        return path;
    }

    Node node() {
        return box;
    }

    boolean shown() {
        return box.isVisible();
    }

    void show(boolean applies) {
        box.setVisible(applies);
    }

    /// What takes the keyboard: of several boxes to tick, the first.
    Node keyboard() {
        Node control = box.getControl();
        return control instanceof Pane several
                ? several.getChildren().stream()
                        .filter(Node::isFocusTraversable)
                        .findFirst()
                        .orElse(control)
                : control;
    }

    void judge(AnswerState state) {
        switch (state) {
            case AnswerState.NotYet() -> box.judge(Verdict.NOT_YET, "");
            case AnswerState.Fine() -> box.judge(Verdict.FINE, "");
            case AnswerState.Look(String message) -> box.judge(Verdict.LOOK, message);
        }
    }
}
