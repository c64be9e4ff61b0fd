package id.suar.shell;

import id.suar.fx.Banner;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.region.Zones;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;

/// The hub's announcements, above everything until they are put away.
final class Announcements extends VBox {

    private final AnnouncementsModel model;
    private final Texts texts;

    Announcements(DeviceDesk desk, Tasks tasks, Texts texts, Zones zone) {
        this.model = new AnnouncementsModel(desk, tasks, texts, zone);
        this.texts = texts;
        getStyleClass().add("announcements");
        model.shown().addListener((ListChangeListener<AnnouncementsModel.Shown>) change -> show());
        show();
    }

    void read() {
        model.read();
    }

    private void show() {
        getChildren().setAll(model.shown().stream().map(this::banner).toList());
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private Banner banner(AnnouncementsModel.Shown shown) {
        String action = texts.text("shell.announced.close");
        return shown.loud()
                ? Banner.warning(shown.text(), action, () -> model.putAway(shown))
                : Banner.note(shown.text(), action, () -> model.putAway(shown));
    }
}
