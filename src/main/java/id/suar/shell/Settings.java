package id.suar.shell;

import id.suar.fx.Theme;
import java.net.URI;
import java.util.Optional;

/// What the user of this computer has chosen, and where the window was. Nothing here is part of the record.
///
/// @param language    empty: as the system speaks
/// @param textPercent 100 to 200
/// @param room        key of the room that was shown last; may be empty
/// @param place       of the screen that was shown last, as its room names it
/// @param hub         address instead of those on the card
/// @param automatic   whether records go to the hub by themselves
/// @param thumbnailsOnly the link costs money by the byte: of photos only the small ones go
public record Settings(
        Theme.Choice theme,
        Optional<String> language,
        int textPercent,
        Optional<Bounds> window,
        String room,
        String place,
        Optional<URI> hub,
        boolean automatic,
        boolean thumbnailsOnly) {

    public static final int LEAST_TEXT = 100;
    public static final int MOST_TEXT = 200;

    public static final Settings DEFAULTS = new Settings(
            Theme.Choice.SYSTEM, Optional.empty(), LEAST_TEXT, Optional.empty(), "", "", Optional.empty(), true, false);

    public Settings {
        textPercent = Math.clamp(textPercent, LEAST_TEXT, MOST_TEXT);
    }

    public Settings withTheme(Theme.Choice other) {
        return new Settings(other, language, textPercent, window, room, place, hub, automatic, thumbnailsOnly);
    }

    public Settings withLanguage(Optional<String> other) {
        return new Settings(theme, other, textPercent, window, room, place, hub, automatic, thumbnailsOnly);
    }

    public Settings withTextPercent(int other) {
        return new Settings(theme, language, other, window, room, place, hub, automatic, thumbnailsOnly);
    }

    public Settings withWindow(Bounds other) {
        return new Settings(
                theme, language, textPercent, Optional.of(other), room, place, hub, automatic, thumbnailsOnly);
    }

    public Settings withPlace(String otherRoom, String otherPlace) {
        return new Settings(
                theme, language, textPercent, window, otherRoom, otherPlace, hub, automatic, thumbnailsOnly);
    }

    public Settings withHub(Optional<URI> other) {
        return new Settings(theme, language, textPercent, window, room, place, other, automatic, thumbnailsOnly);
    }

    public Settings withAutomatic(boolean other) {
        return new Settings(theme, language, textPercent, window, room, place, hub, other, thumbnailsOnly);
    }

    public Settings withThumbnailsOnly(boolean other) {
        return new Settings(theme, language, textPercent, window, room, place, hub, automatic, other);
    }
}
