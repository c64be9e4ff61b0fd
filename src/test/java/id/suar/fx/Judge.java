package id.suar.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// What a designer and a screen reader would say of a scene.
public final class Judge {

    private Judge() {}

    /// Labels and buttons whose text is cut.
    public static List<String> truncated(Parent root) {
        dress(root);
        List<String> cut = new ArrayList<>();
        walk(root, node -> {
            if (node instanceof Labeled labeled && labeled.isVisible() && !labeled.isWrapText()) {
                Node text = labeled.lookup(".text");
                if (text instanceof Text shown
                        && labeled.getText() != null
                        && !labeled.getText().isEmpty()
                        && !shown.getText().equals(labeled.getText())) {
                    cut.add(labeled.getText() + " → " + shown.getText());
                }
            }
        });
        return cut;
    }

    /// What came since the last pulse has no colours and no size yet, and nobody has seen it.
    private static void dress(Parent root) {
        root.applyCss();
        root.layout();
    }

    /// Texts that do not stand out enough from what lies under them.
    public static List<String> faint(Parent root) {
        dress(root);
        return Contrast.faint(root);
    }

    /// Controls that a screen reader could not name.
    public static List<String> unnamed(Parent root) {
        List<String> unnamed = new ArrayList<>();
        walk(root, node -> {
            if (node instanceof Control control
                    && control.isFocusTraversable()
                    && node.isVisible()
                    && !named(control)) {
                unnamed.add(control.getClass().getSimpleName() + "#" + control.getId() + " in " + control.getParent());
            }
        });
        return unnamed;
    }

    private static boolean named(Control control) {
        if (control.getAccessibleText() != null && !control.getAccessibleText().isBlank()) {
            return true;
        }
        if (control instanceof ButtonBase || control instanceof Label) {
            return ((Labeled) control).getText() != null
                    && !((Labeled) control).getText().isBlank();
        }
        return control instanceof TextInputControl input
                && input.getPromptText() != null
                && !input.getPromptText().isBlank();
    }

    private static void walk(Parent parent, java.util.function.Consumer<Node> visit) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible()) {
                visit.accept(child);
                if (child instanceof Parent inner && !(child instanceof Control control && !container(control))) {
                    walk(inner, visit);
                }
            }
        }
    }

    /// Controls whose inside is ours to judge.
    private static boolean container(Control control) {
        return control instanceof javafx.scene.control.ScrollPane
                || control instanceof javafx.scene.control.SplitPane
                || control instanceof javafx.scene.control.TabPane
                || control instanceof javafx.scene.control.ToolBar;
    }
}
