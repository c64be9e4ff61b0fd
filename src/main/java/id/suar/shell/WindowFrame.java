package id.suar.shell;

import id.suar.fx.Theme;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// The desktop's window itself: where it stands, light or dark, size of text. FX thread.
public final class WindowFrame {

    private static final double USUAL_WIDTH = 1366;
    private static final double USUAL_HEIGHT = 768;

    private final Stage stage;
    private final SettingsFile settings;
    private final Scene scene = new Scene(new Group(), USUAL_WIDTH, USUAL_HEIGHT);
    private final Subscription system;
    private Bounds bounds;

    /// @param closing what the window's cross asks for
    public WindowFrame(Stage stage, SettingsFile settings, Runnable closing) {
        this.stage = stage;
        this.settings = settings;
        Theme.loadFonts();
        bounds = settings.current().window().orElseGet(WindowFrame::usual).visibleOn(screens());
        stage.setScene(scene);
        stage.setTitle("Suar");
        stage.setMinWidth(Math.min(Bounds.LEAST_WIDTH, bounds.width()));
        stage.setMinHeight(Math.min(Bounds.LEAST_HEIGHT, bounds.height()));
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximized());
        stage.setOnCloseRequest(event -> {
            event.consume();
            closing.run();
        });
        List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(property -> property.subscribe(value -> moved()));
        system = Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> restyle());
    }

    public Stage stage() {
        return stage;
    }

    public void show(Parent root) {
        scene.setRoot(root);
        restyle();
    }

    public void open() {
        stage.show();
        // Read beside the first picture: nobody waits for an icon.
        List.of(16, 32, 48, 128)
                .forEach(size -> stage.getIcons().add(new Image("/assets/icons/suar-" + size + ".png", true)));
    }

    public void title(ReadOnlyStringProperty title) {
        stage.titleProperty().unbind();
        stage.titleProperty().bind(title);
    }

    /// As the settings are now.
    public void restyle() {
        Settings now = settings.current();
        Theme.apply(scene, Theme.isDark(now.theme()), now.textPercent());
    }

    /// The settings with where the window is now.
    public Settings placed(Settings now) {
        return now.withWindow(new Bounds(bounds.x(), bounds.y(), bounds.width(), bounds.height(), stage.isMaximized()));
    }

    /// Runs once, when the window has been drawn for the first time.
    public void afterFirstPicture(Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                then.run();
            }
        });
        Platform.requestNextPulse();
    }

    public void close() {
        system.unsubscribe();
        stage.hide();
    }

    private void moved() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            bounds = new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
    }

    private static Bounds usual() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(USUAL_WIDTH, screen.getWidth());
        double height = Math.min(USUAL_HEIGHT, screen.getHeight());
        return new Bounds(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height,
                false);
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }
}
