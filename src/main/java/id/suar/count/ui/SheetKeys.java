package id.suar.count.ui;

import id.suar.fx.KeyHint;
import id.suar.i18n.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of a sheet that are not those of its fields.
enum SheetKeys {
    SAVE("Ctrl+S", new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN)),
    NEXT("Ctrl+Enter", new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN)),
    EXPLAIN("Ctrl+J", new KeyCodeCombination(KeyCode.J, KeyCombination.SHORTCUT_DOWN)),
    FINDING("Ctrl+T", new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN)),
    HISTORY("Ctrl+H", new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN)),
    LEAVE("Esc", new KeyCodeCombination(KeyCode.ESCAPE));

    private final String written;
    private final KeyCombination keys;

    SheetKeys(String written, KeyCombination keys) {
        this.written = written;
        this.keys = keys;
    }

    static Optional<SheetKeys> of(KeyEvent event) {
        return Arrays.stream(values()).filter(key -> key.keys.match(event)).findFirst();
    }

    /// With those of the fields first.
    static List<KeyHint> hints(Texts texts) {
        List<KeyHint> hints = new java.util.ArrayList<>(List.of(
                new KeyHint("Enter", texts.text("count.keys.enter")),
                new KeyHint("Shift+Enter", texts.text("count.keys.previous"))));
        for (SheetKeys key : values()) {
            hints.add(new KeyHint(
                    key.written, texts.text("count.keys." + key.name().toLowerCase(java.util.Locale.ROOT))));
        }
        return hints;
    }
}
