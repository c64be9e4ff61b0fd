package id.suar.count.ui;

import id.suar.fx.Stagehand;
import java.util.Locale;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Presses keys where the keyboard is, and counts them: quicker than a robot that waits for the picture of each.
final class Keys {

    private final Stagehand hand;
    private int pressed;

    Keys(Stagehand hand) {
        this.hand = hand;
    }

    /// How many were pressed since it was asked last.
    int count() {
        int count = pressed;
        pressed = 0;
        return count;
    }

    void type(String text) {
        text.chars().forEach(character -> {
            String typed = Character.toString(character);
            KeyCode code = Character.isLetterOrDigit(character)
                    ? KeyCode.getKeyCode(typed.toUpperCase(Locale.ROOT))
                    : KeyCode.UNDEFINED;
            fire(code, typed, false, false);
        });
    }

    void press(KeyCode code) {
        fire(code, code == KeyCode.ENTER ? "\r" : code == KeyCode.SPACE ? " " : "", false, false);
    }

    void shift(KeyCode code) {
        fire(code, "", true, false);
    }

    void shortcut(KeyCode code) {
        fire(code, "", false, true);
    }

    private void fire(KeyCode code, String typed, boolean shift, boolean control) {
        pressed++;
        Stagehand.onFx(() -> {
            // What has just come into the scene takes keys once it has its look.
            hand.stage().getScene().getFocusOwner().applyCss();
            send(KeyEvent.KEY_PRESSED, code, "", shift, control);
            if (!typed.isEmpty() && !control) {
                send(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, typed, shift, false);
            }
            send(KeyEvent.KEY_RELEASED, code, "", shift, control);
            return null;
        });
    }

    private void send(EventType<KeyEvent> kind, KeyCode code, String typed, boolean shift, boolean control) {
        Node owner = hand.stage().getScene().getFocusOwner();
        owner.fireEvent(new KeyEvent(
                kind,
                typed.isEmpty() ? KeyEvent.CHAR_UNDEFINED : typed,
                code.getName(),
                code,
                shift,
                control,
                false,
                false));
    }
}
