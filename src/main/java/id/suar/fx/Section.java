package id.suar.fx;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// One of the screens that share a room's first place: the list, the progress, the recapitulation.
///
/// @param key    stable, a word: `stations`
/// @param title  on its button
/// @param screen asked for once, when it is first shown; on the FX thread
/// @param over   the screen over it that a place within the section names, see [#place(String)]; empty when it is
///               not there any more
public record Section(String key, String title, Supplier<Screen> screen, Function<String, Optional<Screen>> over) {

    /// A section over which no screen is opened again.
    public Section(String key, String title, Supplier<Screen> screen) {
        this(key, title, screen, place -> Optional.empty());
    }

    /// Where a screen over a section is, for [Screen#place()].
    ///
    /// @param key    of the section
    /// @param within as the section reads it
    public static String place(String key, String within) {
        return place(key) + "/" + within;
    }

    static String place(String key) {
        return "section/" + key;
    }
}
