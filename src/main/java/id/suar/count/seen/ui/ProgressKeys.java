package id.suar.count.seen.ui;

import id.suar.fx.KeyHint;
import id.suar.i18n.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of the progress of the count that are not those of its list, map and dots.
enum ProgressKeys {
    UP(new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN)),
    FIND(shortcut(KeyCode.F)),
    LIST(shortcut(KeyCode.L)),
    MAP(shortcut(KeyCode.M)),
    DOTS(shortcut(KeyCode.D)),
    EXPORT(shortcut(KeyCode.E)),
    PRINT(shortcut(KeyCode.P));

    private final KeyCombination keys;

    ProgressKeys(KeyCombination keys) {
        this.keys = keys;
    }

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    static Optional<ProgressKeys> of(KeyEvent event) {
        return Arrays.stream(values()).filter(key -> key.keys.match(event)).findFirst();
    }

    static List<KeyHint> hints(Texts texts) {
        return List.of(
                new KeyHint("Enter", texts.text("seen.keys.open")),
                new KeyHint("Alt+↑", texts.text("seen.keys.up")),
                new KeyHint("Ctrl+F", texts.text("seen.keys.filter")),
                new KeyHint("Ctrl+L / M / D", texts.text("seen.keys.views")),
                new KeyHint("← ↑ → ↓", texts.text("seen.keys.move")),
                new KeyHint("+ / − / 0", texts.text("seen.keys.zoom")),
                new KeyHint("N", texts.text("seen.keys.far")),
                new KeyHint("Ctrl+E", texts.text("seen.keys.export")),
                new KeyHint("Ctrl+P", texts.text("seen.keys.print")));
    }
}
