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
    NEXT_FORM("Ctrl+PageDown", new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN)),
    FORM_BEFORE("Ctrl+PageUp", new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN)),
    JUMP("Ctrl+G", new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN)),
    ADD("Ctrl+N", new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN)),
    SAME("Ctrl+Y", new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN)),
    UNDO("Ctrl+Z", new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN)),
    PAPER("F7", new KeyCodeCombination(KeyCode.F7)),
    DOCUMENT("Ctrl+L", new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN)),
    MORE("Ctrl+U", new KeyCodeCombination(KeyCode.U, KeyCombination.SHORTCUT_DOWN)),
    VERSIONS("F4", new KeyCodeCombination(KeyCode.F4)),
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

    /// Keys that a text being written has a use of its own for.
    boolean isOfFigures() {
        return this == UNDO || this == SAME;
    }

    /// With those of the fields first.
    static List<KeyHint> hints(Texts texts) {
        List<KeyHint> hints = new java.util.ArrayList<>(List.of(
                new KeyHint("Enter", texts.text("count.keys.enter")),
                new KeyHint("Shift+Enter", texts.text("count.keys.previous")),
                new KeyHint("-", texts.text("count.keys.dash")),
                new KeyHint("?", texts.text("count.keys.illegible")),
                new KeyHint("*", texts.text("count.keys.corrected")),
                new KeyHint("\"", texts.text("count.keys.words")),
                new KeyHint("P", texts.text("count.keys.party")),
                new KeyHint("Ctrl+0", texts.text("count.keys.zeros")),
                new KeyHint("Ctrl+D", texts.text("count.keys.dashes")),
                new KeyHint("PageDown", texts.text("count.keys.blanks"))));
        for (SheetKeys key : values()) {
            hints.add(new KeyHint(
                    key.written, texts.text("count.keys." + key.name().toLowerCase(java.util.Locale.ROOT))));
        }
        return hints;
    }
}
