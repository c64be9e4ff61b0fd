package id.suar.app;

import id.suar.faults.Office;
import id.suar.faults.SteppedClock;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of the window and everything of the shell's in it, in every size, theme and language, and with
/// text twice as large.
class DesktopLooksTest {

    @TempDir
    Path temporary;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(temporary);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static List<Look> looks() {
        List<Look> looks = new ArrayList<>(Look.all());
        looks.add(Look.large());
        return looks;
    }

    @Test
    void everythingInTheWindow() {
        for (Look look : looks()) {
            Path folder = device("window-" + look.word(), look, "http://127.0.0.1:1");
            try (var desktop = OpenedDesktop.whole(folder, look, new SteppedClock())) {
                desktop.untilShown("#nav-note");
                desktop.look("shell-window");
                desktop.hand.robot().press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
                notes(desktop, "hujan deras", "TPS 3 mulai terlambat", "saksi tidak hadir");
                desktop.hand.robot().type(KeyCode.F8);
                desktop.hand.until(() -> table(desktop).getItems().size() == 3);
                desktop.look("shell-outbox");
                desktop.hand.robot().type(KeyCode.F1);
                desktop.look("shell-keys");
                desktop.hand.robot().type(KeyCode.ESCAPE);
                over(desktop);
            }
        }
    }

    @Test
    void everythingReceived() {
        for (Look look : Look.few()) {
            Path folder =
                    device("received-" + look.word(), look, office.address().toString());
            try (var desktop = OpenedDesktop.on(folder, look, new SteppedClock())) {
                desktop.untilShown("#note");
                notes(desktop, "hujan deras");
                desktop.hand.until(() -> desktop.facts().matches("1 .*1 (diterima|received).*"));
                desktop.hand.robot().type(KeyCode.F8);
                desktop.look("shell-outbox-empty");
            }
        }
    }

    private static void over(OpenedDesktop desktop) {
        desktop.hand.robot().press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        desktop.look("shell-palette");
        desktop.hand.robot().type(KeyCode.ESCAPE);
        desktop.hand.robot().press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        desktop.untilShown("#theme");
        desktop.look("shell-settings");
        Stagehand.onFx(() -> {
            desktop.hand.root().lookup("#lines").requestFocus();
            ((ToggleButton) desktop.hand.root().lookup("#shared")).setSelected(true);
            return null;
        });
        desktop.hand.robot().write("BADAN PENGAWAS PEMILIHAN UMUM\nKABUPATEN CONTOH\nJalan Contoh 1");
        Stagehand.onFx(() -> {
            desktop.hand.root().lookup("#shared").requestFocus();
            return null;
        });
        desktop.look("shell-settings-office");
        Stagehand.onFx(() -> {
            desktop.window().fault(new IllegalStateException("sample"));
            return null;
        });
        desktop.look("shell-fault");
    }

    @Test
    void welcomeAndPin() {
        for (Look look : Look.few()) {
            Path empty = temporary.resolve("empty-" + look.word());
            OpenedDesktop.settings(empty, look, "");
            try (var desktop = OpenedDesktop.on(empty, look, new SteppedClock())) {
                desktop.untilShown("#choose");
                desktop.look("shell-welcome");
            }
            Path closed = temporary.resolve("closed-" + look.word());
            OpenedDesktop.device(closed, office.card("Pengawas contoh"), Optional.of("rahasia".toCharArray()));
            OpenedDesktop.settings(closed, look, "");
            try (var desktop = OpenedDesktop.bare(closed, look, new SteppedClock())) {
                desktop.untilShown("#pin");
                desktop.look("shell-pin");
            }
        }
    }

    private Path device(String name, Look look, String hub) {
        Path folder = temporary.resolve(name);
        OpenedDesktop.device(folder, office.card("Pengawas contoh"), Optional.empty());
        OpenedDesktop.settings(folder, look, "\"room\": \"note\", \"hub\": \"" + hub + "\"");
        return folder;
    }

    private static void notes(OpenedDesktop desktop, String... texts) {
        Stagehand.onFx(() -> {
            for (String text : texts) {
                desktop.note(text);
            }
            return null;
        });
        desktop.hand.until(() -> desktop.facts().startsWith(texts.length + " "));
    }

    private static TableView<?> table(OpenedDesktop desktop) {
        return (TableView<?>) desktop.hand.root().lookup("#table");
    }
}
