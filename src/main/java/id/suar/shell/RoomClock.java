package id.suar.shell;

import id.suar.fx.Room;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;

/// Days end while nobody records anything: what is due is counted anew, as long as a window shows it. FX thread.
final class RoomClock {

    private static final Duration BETWEEN = Duration.minutes(10);

    private RoomClock() {}

    /// @param root in the window that shows the rooms; a window that is closed keeps nothing running
    static void watch(Node root, List<Room> rooms) {
        var clock = new Timeline(new KeyFrame(BETWEEN, _ -> rooms.forEach(Room::refresh)));
        clock.setCycleCount(Animation.INDEFINITE);
        root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(showing -> {
                    if (showing) {
                        clock.play();
                    } else {
                        clock.stop();
                    }
                });
    }
}
