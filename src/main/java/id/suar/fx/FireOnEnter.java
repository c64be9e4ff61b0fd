package id.suar.fx;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Buttons at the end of a form, pressed with the key that led to them.
public final class FireOnEnter {

    private FireOnEnter() {}

    public static void install(List<Button> buttons) {
        buttons.forEach(button -> button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                button.fire();
            }
        }));
    }
}
