package id.suar.shell;

import id.suar.fx.Room;
import id.suar.fx.Theme;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Everything that can be done from anywhere, with its key; what the palette lists and the keyboard map shows.
final class Actions {

    private static final int STEP = 10;

    private final MainWindow window;
    private final Texts texts;

    Actions(MainWindow window, Texts texts) {
        this.window = window;
        this.texts = texts;
    }

    List<Command> all(List<Room> rooms) {
        List<Command> all = new ArrayList<>();
        for (int i = 0; i < rooms.size(); i++) {
            Room room = rooms.get(i);
            Command enter = Command.of(room.title(), room.icon(), () -> window.enter(room));
            all.add(i < 9 ? enter.on("Alt+" + (i + 1), alt(KeyCode.getKeyCode(String.valueOf(i + 1)))) : enter);
        }
        all.add(make("sync", "mdi2c-cloud-sync-outline", window::syncNow).on("F9", key(KeyCode.F9)));
        all.add(make("outbox", "mdi2t-tray-arrow-up", window::openOutbox).on("F8", key(KeyCode.F8)));
        all.add(make("hand-over", "mdi2u-usb-flash-drive-outline", window::handOver)
                .on(MainWindow.HAND_OVER, new KeyCodeCombination(KeyCode.F9, KeyCombination.SHIFT_DOWN)));
        all.add(make("codes", "mdi2q-qrcode", window::openCodes)
                .on("Ctrl+F9", new KeyCodeCombination(KeyCode.F9, KeyCombination.SHORTCUT_DOWN)));
        all.add(make("carry", "mdi2b-bag-personal-outline", window::carry));
        all.add(make("receipts", "mdi2t-tray-arrow-down", window::takeReceipts));
        all.add(settings());
        all.add(keyMap());
        all.add(make("backup", "mdi2c-content-save-outline", window::backup));
        all.add(make("verify", "mdi2s-shield-check-outline", window::verify));
        for (Theme.Choice choice : Theme.Choice.values()) {
            String word = choice.name().toLowerCase(Locale.ROOT);
            all.add(make(
                    "theme." + word, "mdi2t-theme-light-dark", () -> window.restyle(now -> now.withTheme(choice))));
        }
        all.add(make("larger", "mdi2f-format-font-size-increase", () -> sized(STEP))
                .on("Ctrl++", shortcut(KeyCode.PLUS)));
        all.add(make("smaller", "mdi2f-format-font-size-decrease", () -> sized(-STEP))
                .on("Ctrl+−", shortcut(KeyCode.MINUS)));
        all.add(make("back", "mdi2a-arrow-left", window::back).on("Alt+←", alt(KeyCode.LEFT)));
        all.add(make("quit", "mdi2e-exit-to-app", window::quit).on("Ctrl+Q", shortcut(KeyCode.Q)));
        return all;
    }

    /// What stands in the navigation below the rooms.
    List<Command> tools() {
        return List.of(palette(), settings(), keyMap());
    }

    Command palette() {
        return make("palette", "mdi2m-magnify", window::openPalette).on("Ctrl+K", shortcut(KeyCode.K));
    }

    private Command settings() {
        return make("settings", "mdi2c-cog-outline", window::openSettings).on("Ctrl+,", shortcut(KeyCode.COMMA));
    }

    private Command keyMap() {
        return make("keys", "mdi2k-keyboard-outline", window::openKeyMap).on("F1", key(KeyCode.F1));
    }

    private void sized(int by) {
        window.restyle(now -> now.withTextPercent(now.textPercent() + by));
    }

    private Command make(String name, String icon, Runnable run) {
        return Command.of(texts.text("shell.action." + name), icon, run);
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
    }

    /// Whether shift is needed for a sign depends on the keyboard.
    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    }
}
