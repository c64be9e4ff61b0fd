package id.suar.app;

import id.suar.i18n.Texts;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/// What the desktop is opened with.
///
/// @param texts     in the language of the system, or the one that was asked for
/// @param asked     whether the language was asked for, and so comes before the one in the settings
/// @param leaveAfter closes by itself so many milliseconds after the first picture; for start-up caches and
///                  checks
/// @param told      takes lines for whoever started the program
public record DesktopSetting(
        DataFolder folder,
        Texts texts,
        boolean asked,
        Clock clock,
        SecureRandom random,
        RoomMaking rooms,
        Optional<Integer> leaveAfter,
        Consumer<String> told) {

    /// The version that the jar was built as.
    static String version() {
        String version = DesktopSetting.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }

    /// What whoever reads the details of a fault wants to know first.
    static String about() {
        return "suar " + version() + ", java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version");
    }
}
