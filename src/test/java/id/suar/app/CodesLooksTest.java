package id.suar.app;

import id.suar.faults.Office;
import id.suar.faults.SteppedClock;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screen of codes and the word on a stick, in the window.
class CodesLooksTest {

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

    @Test
    void codesAndSticks() throws Exception {
        for (Look look : Look.few()) {
            Path folder = temporary.resolve("codes-" + look.word());
            OpenedDesktop.device(folder, office.card("Pengawas contoh"), Optional.empty());
            OpenedDesktop.settings(folder, look, "\"room\": \"note\", \"hub\": \"http://127.0.0.1:1\"");
            try (var desktop = OpenedDesktop.on(folder, look, new SteppedClock())) {
                desktop.untilShown("#note");
                Stagehand.onFx(() -> {
                    for (int i = 0; i < 60; i++) {
                        desktop.note("TPS " + i + " mulai terlambat " + (i * 7919));
                    }
                    return null;
                });
                desktop.hand.until(() -> desktop.facts().startsWith("60 "));
                Path stick = Files.createDirectories(temporary.resolve("KINGSTON"));
                Stagehand.onFx(() -> {
                    desktop.window().stick(stick);
                    return null;
                });
                desktop.hand.until(() -> notice(desktop).contains("KINGSTON"));
                desktop.look("shell-stick");
                desktop.hand.robot().press(KeyCode.CONTROL).type(KeyCode.F9).release(KeyCode.CONTROL);
                desktop.untilShown("#progress");
                desktop.hand.until(() -> text(desktop, "#progress").contains("2"));
                desktop.hand.robot().type(KeyCode.P);
                desktop.look("shell-codes");
                desktop.hand.robot().type(KeyCode.F8);
                desktop.untilShown("#handOver");
                desktop.hand.robot().press(KeyCode.SHIFT).type(KeyCode.F9).release(KeyCode.SHIFT);
                desktop.hand.until(() -> Files.isDirectory(stick.resolve("SUAR")));
                desktop.hand.until(() -> desktop.facts().matches("60 .*60 .*"));
            }
        }
    }

    private static String notice(OpenedDesktop desktop) {
        return text(desktop, ".notice");
    }

    private static String text(OpenedDesktop desktop, String query) {
        return Stagehand.onFx(
                () -> desktop.hand.root().lookup(query) instanceof Label label ? String.valueOf(label.getText()) : "");
    }
}
