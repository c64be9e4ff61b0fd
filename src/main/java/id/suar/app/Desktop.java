package id.suar.app;

import id.suar.i18n.Texts;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The desktop as a process: starts the toolkit, opens the window, returns when it is closed.
public final class Desktop {

    /// Warns at every start that JavaFX lies on the class path, where it lies on purpose. Held, for the logging
    /// system forgets loggers that nobody holds.
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Desktop() {}

    /// @param asked      whether the language of `texts` was asked for on the command line
    /// @param leaveAfter see [DesktopSetting]
    /// @return exit code as on the command line
    /// @throws UnsupportedOperationException when there is no display
    public static int run(
            DataFolder folder,
            Texts texts,
            boolean asked,
            Clock clock,
            SecureRandom random,
            Optional<Integer> leaveAfter,
            Consumer<String> told) {
        TOOLKIT.setLevel(Level.SEVERE);
        var setting = new DesktopSetting(folder, texts, asked, clock, random, new DesktopRooms(), leaveAfter, told);
        var ended = new CompletableFuture<Integer>();
        // The folder is opened while the toolkit starts: each takes about as long as the other.
        var opening = new DesktopOpening(setting);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            var window = new DesktopWindow(new Stage(), setting, opening, ended::complete);
            Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> window.unexpected(fault));
            window.open();
        });
        int code = ended.join();
        Platform.exit();
        return code;
    }
}
