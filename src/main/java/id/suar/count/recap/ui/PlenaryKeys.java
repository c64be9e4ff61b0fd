package id.suar.count.recap.ui;

import id.suar.fx.KeyHint;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of the entry beside our figures that are not those of its fields.
enum PlenaryKeys {
    SAVE("Ctrl+S", new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN)),
    NEXT("Ctrl+Enter", new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN)),
    AFTER("Page Down", new KeyCodeCombination(KeyCode.PAGE_DOWN)),
    BEFORE("Page Up", new KeyCodeCombination(KeyCode.PAGE_UP)),
    VILLAGE_AFTER("Ctrl+Page Down", new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN)),
    VILLAGE_BEFORE("Ctrl+Page Up", new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN)),
    RAISE("Ctrl+L", new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN)),
    DAY("Ctrl+D", new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN)),
    LEAVE("Esc", new KeyCodeCombination(KeyCode.ESCAPE));

    private final String written;
    private final KeyCombination keys;

    PlenaryKeys(String written, KeyCombination keys) {
        this.written = written;
        this.keys = keys;
    }

    static Optional<PlenaryKeys> of(KeyEvent event) {
        return Arrays.stream(values()).filter(key -> key.keys.match(event)).findFirst();
    }

    static List<KeyHint> hints(Texts texts) {
        List<KeyHint> hints = new ArrayList<>(List.of(
                new KeyHint("Enter", texts.text("recap.keys.enter")),
                new KeyHint("Shift+Enter", texts.text("recap.keys.previous"))));
        for (PlenaryKeys key : values()) {
            hints.add(new KeyHint(
                    key.written, texts.text("recap.keys." + key.name().toLowerCase(Locale.ROOT))));
        }
        return hints;
    }
}
