package id.suar.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// Something that can be done from anywhere: a line of the palette, perhaps with a key of its own.
///
/// @param keys as written on them; empty when it has none
record Command(String title, String icon, String keys, Optional<KeyCombination> key, Runnable run) {

    static Command of(String title, String icon, Runnable run) {
        return new Command(title, icon, "", Optional.empty(), run);
    }

    Command on(String written, KeyCombination combination) {
        return new Command(title, icon, written, Optional.of(combination), run);
    }

    boolean fits(String typed) {
        String folded = title.toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(folded::contains);
    }
}
