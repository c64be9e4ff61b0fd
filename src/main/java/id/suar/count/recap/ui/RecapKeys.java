package id.suar.count.recap.ui;

import id.suar.fx.KeyHint;
import id.suar.i18n.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of the list of differences.
enum RecapKeys {
    FIND("Ctrl+F", KeyCode.F),
    PLENARY("Ctrl+N", KeyCode.N),
    IMPORT("Ctrl+I", KeyCode.I),
    FINDING("Ctrl+T", KeyCode.T),
    RAISE("Ctrl+L", KeyCode.L),
    ATTACH("Ctrl+B", KeyCode.B),
    PATTERNS("Ctrl+G", KeyCode.G),
    EXPORT("Ctrl+E", KeyCode.E);

    private final String written;
    private final KeyCombination keys;

    RecapKeys(String written, KeyCode code) {
        this.written = written;
        this.keys = new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    static Optional<RecapKeys> of(KeyEvent event) {
        return Arrays.stream(values()).filter(key -> key.keys.match(event)).findFirst();
    }

    static List<KeyHint> hints(Texts texts) {
        return Stream.concat(
                        Stream.of(new KeyHint("Enter", texts.text("recap.keys.open"))),
                        Arrays.stream(values())
                                .map(key -> new KeyHint(
                                        key.written,
                                        texts.text("recap.keys." + key.name().toLowerCase(Locale.ROOT)))))
                .toList();
    }
}
