package id.suar.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.CardFile;
import id.suar.access.DeviceSetup;
import id.suar.access.SignedCard;
import id.suar.fx.Judge;
import id.suar.fx.Look;
import id.suar.fx.Room;
import id.suar.fx.Stagehand;
import id.suar.i18n.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Labeled;

/// The desktop, open on a real folder in a window without a display.
final class OpenedDesktop implements AutoCloseable {

    final Stagehand hand;
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();

    private DesktopWindow window;
    private NoteRoom noteRoom;

    private OpenedDesktop(Path folder, Look look, Clock clock, boolean whole, boolean notes) {
        var setting = new DesktopSetting(
                new DataFolder(folder),
                Texts.of(look.language()),
                false,
                clock,
                new SecureRandom(),
                (space, navigator, tasks, texts, window) -> {
                    List<Room> rooms = new ArrayList<>();
                    if (whole) {
                        rooms.addAll(new DesktopRooms().make(space, navigator, tasks, texts, window));
                    }
                    if (notes) {
                        noteRoom = new NoteRoom(space, navigator, tasks);
                        rooms.add(noteRoom);
                    }
                    return rooms;
                },
                Optional.empty(),
                line -> {});
        var opening = new DesktopOpening(setting);
        opening.first().handle((found, fault) -> found).join();
        hand = Stagehand.give(look, stage -> {
            window = new DesktopWindow(stage, setting, opening, ended::complete);
            window.open();
            // The headless screen is smaller than the screens that are looked at; the window keeps to it.
            stage.setWidth(look.width());
            stage.setHeight(Math.min(look.height(), 990));
        });
    }

    /// With a room of notes.
    static OpenedDesktop on(Path folder, Look look, Clock clock) {
        return new OpenedDesktop(folder, look, clock, false, true);
    }

    /// As it ships, with a room of notes after the others.
    static OpenedDesktop whole(Path folder, Look look, Clock clock) {
        return new OpenedDesktop(folder, look, clock, true, true);
    }

    /// As it ships.
    static OpenedDesktop shipped(Path folder, Look look, Clock clock) {
        return new OpenedDesktop(folder, look, clock, true, false);
    }

    /// Without any room.
    static OpenedDesktop bare(Path folder, Look look, Clock clock) {
        return new OpenedDesktop(folder, look, clock, false, false);
    }

    static void device(Path folder, SignedCard card, Optional<char[]> pin) {
        new DeviceSetup(folder, new DataFolder(folder).keyRing(), new SecureRandom()).init(CardFile.write(card), pin);
    }

    /// Settings as an earlier run left them, in a window that fills the look.
    static void settings(Path folder, Look look, String more) {
        int height = Math.min(look.height(), 990);
        String json = """
                {"theme": "%s", "language": "%s", "textPercent": %d,
                 "window": {"x": 0, "y": 0, "width": %d, "height": %d}%s}
                """.formatted(
                        look.dark() ? "DARK" : "LIGHT",
                        look.language().getLanguage(),
                        look.percent(),
                        look.width(),
                        height,
                        more.isEmpty() ? "" : ", " + more);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("settings.json"), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DesktopWindow window() {
        return window;
    }

    void note(String text) {
        noteRoom.record(text);
    }

    /// What the status line says of records.
    String facts() {
        return ((Labeled) hand.root().lookup(".status-line .label")).getText();
    }

    /// What the status line says of the delivery.
    String status() {
        return Stagehand.onFx(() -> {
            var button = (Labeled) hand.root().lookup("#status");
            return ((Labeled) button.getGraphic()).getText();
        });
    }

    void untilStatus(String text) {
        hand.until(() -> {
            var button = (Labeled) hand.root().lookup("#status");
            return button != null && ((Labeled) button.getGraphic()).getText().contains(text);
        });
    }

    void untilShown(String query) {
        hand.until(() -> hand.root().lookup(query) != null);
    }

    /// Keeps a picture: nothing cut, nothing without a name, nothing too faint, no fault of style sheets.
    void look(String name) {
        hand.picture(name);
        assertThat(Stagehand.onFx(() -> Judge.truncated(hand.root()))).as(name).isEmpty();
        assertThat(Stagehand.onFx(() -> Judge.unnamed(hand.root()))).as(name).isEmpty();
        assertThat(Stagehand.onFx(() -> Judge.faint(hand.root()))).as(name).isEmpty();
        assertThat(hand.cssWarnings()).as(name).isEmpty();
    }

    /// Closes the window as its user does.
    int leave() {
        Stagehand.onFx(() -> {
            hand.stage()
                    .getOnCloseRequest()
                    .handle(new javafx.stage.WindowEvent(hand.stage(), javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST));
            return null;
        });
        return ended.join();
    }

    @Override
    public void close() {
        leave();
        hand.close();
    }
}
