package id.suar.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys that mean the same in the whole window. They come before the screen's own, but for `Esc`.
final class GlobalKeys {

    private GlobalKeys() {}

    /// @param overlays while a card is open over the window its keys are the only ones
    static void install(Node root, Overlays overlays, List<Command> commands, Runnable escape) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!overlays.shown()) {
                commands.stream()
                        .filter(command ->
                                command.key().filter(keys -> keys.match(event)).isPresent())
                        .findFirst()
                        .ifPresent(command -> {
                            event.consume();
                            command.run().run();
                        });
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !overlays.shown()) {
                event.consume();
                escape.run();
            }
        });
    }
}
