package id.suar.fx;

import id.suar.i18n.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What can be done with a photo, and the keys of it: alone while the photo has the keyboard; with `Alt`, those that
/// are no letters, from a form beside it. There arrows take `Shift` too: `Alt+←` is the window's.
enum PhotoKeys {
    LARGER("+", false, KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD),
    SMALLER("-", false, KeyCode.MINUS, KeyCode.SUBTRACT),
    ALL("Home", false, KeyCode.HOME),
    WIDE("End", false, KeyCode.END),
    TURN("R", true, KeyCode.R),
    TURN_BACK("Shift+R", true),
    NEXT("PgDn", false, KeyCode.PAGE_DOWN),
    BEFORE("PgUp", false, KeyCode.PAGE_UP),
    LEFT("←", false, KeyCode.LEFT),
    RIGHT("→", false, KeyCode.RIGHT),
    UP("↑", false, KeyCode.UP),
    DOWN("↓", false, KeyCode.DOWN),
    BRIGHTER("B", true, KeyCode.B),
    DARKER("Shift+B", true),
    STRONGER("K", true, KeyCode.K),
    WEAKER("Shift+K", true),
    PLAIN("N", true, KeyCode.N);

    private final String written;
    private final boolean letter;
    private final List<KeyCode> codes;

    PhotoKeys(String written, boolean letter, KeyCode... codes) {
        this.written = written;
        this.letter = letter;
        this.codes = List.of(codes);
    }

    /// @param beside the keyboard is in a form beside the photo
    static Optional<PhotoKeys> of(KeyEvent event, boolean beside) {
        if (event.isShortcutDown() || event.isAltDown() != beside) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(key -> key.codes.contains(event.getCode()))
                .filter(key -> !beside || !key.letter && (event.isShiftDown() || !key.arrow()))
                .findFirst()
                .map(key -> event.isShiftDown() ? key.shifted() : key);
    }

    private boolean arrow() {
        return this == LEFT || this == RIGHT || this == UP || this == DOWN;
    }

    private PhotoKeys shifted() {
        return switch (this) {
            case TURN -> TURN_BACK;
            case BRIGHTER -> DARKER;
            case STRONGER -> WEAKER;
            default -> this;
        };
    }

    /// The same words on buttons, for screen readers and in the map of keys.
    String says(Texts texts) {
        return texts.text("fx.photo.key." + name().toLowerCase(Locale.ROOT));
    }

    static List<KeyHint> hints(Texts texts) {
        return List.of(
                new KeyHint("+ −", texts.text("fx.photo.zoom")),
                new KeyHint("← → ↑ ↓", texts.text("fx.photo.pan")),
                hint(ALL, texts),
                hint(WIDE, texts),
                hint(TURN, texts),
                new KeyHint("PgDn PgUp", texts.text("fx.photo.pages")),
                hint(BRIGHTER, texts),
                hint(STRONGER, texts),
                hint(PLAIN, texts));
    }

    private static KeyHint hint(PhotoKeys key, Texts texts) {
        return new KeyHint(key.written, key.says(texts));
    }

    String written() {
        return written;
    }
}
