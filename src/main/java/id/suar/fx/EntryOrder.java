package id.suar.fx;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// `Enter` goes to the next field, `Shift+Enter` back, in the order of the paper. In a text of several lines
/// `Enter` begins a line.
public final class EntryOrder {

    private final List<? extends Node> fields;
    private final Runnable afterLast;

    private EntryOrder(List<? extends Node> fields, Runnable afterLast) {
        this.fields = List.copyOf(fields);
        this.afterLast = afterLast;
    }

    /// @param afterLast what `Enter` does in the last field
    public static void install(List<? extends Node> fields, Runnable afterLast) {
        var order = new EntryOrder(fields, afterLast);
        fields.forEach(field -> field.addEventFilter(KeyEvent.KEY_PRESSED, event -> order.pressed(field, event)));
    }

    private void pressed(Node field, KeyEvent event) {
        boolean line = field instanceof TextArea && !event.isShiftDown();
        if (event.getCode() != KeyCode.ENTER || event.isShortcutDown() || line) {
            return;
        }
        event.consume();
        int next = fields.indexOf(field) + (event.isShiftDown() ? -1 : 1);
        if (next >= fields.size()) {
            afterLast.run();
        } else if (next >= 0) {
            fields.get(next).requestFocus();
        }
    }
}
