package id.suar.fx;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Where the keyboard is.
public final class Keyboard {

    private Keyboard() {}

    /// Tells who has the keyboard in the window that a node stands in, for as long as it stands there: a window
    /// outlives its screens and must not keep them.
    ///
    /// @param owner takes null while nobody has it
    public static void follow(Node node, Consumer<Node> owner) {
        node.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner);
    }

    /// Whether a node is this ancestor, or stands in it.
    public static boolean isWithin(Node node, Node ancestor) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one == ancestor) {
                return true;
            }
        }
        return false;
    }

    /// Whether the key is typed with Ctrl (the command key of a Mac) and with nothing else.
    public static boolean isShortcut(KeyEvent event) {
        return event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
    }

    /// `Esc` leaves, where nothing under the node has taken it.
    public static void onEscape(Node node, Runnable leave) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
    }
}
