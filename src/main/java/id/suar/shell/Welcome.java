package id.suar.shell;

import id.suar.access.DeviceSetup;
import id.suar.fx.Tasks;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;

/// What a folder shows that is no device yet: it asks for the enrolment card.
public final class Welcome {

    private final WelcomeController controller;
    private final Parent node;

    Welcome(WelcomeModel model, Texts texts) {
        controller = new WelcomeController(model);
        node = Views.load(controller, "welcome.fxml", texts);
    }

    /// @param ready called when the folder has become a device's
    public static Welcome over(Window window, DeviceSetup setup, Tasks tasks, Texts texts, Runnable ready) {
        var choosing = new WindowChoosing(() -> window, texts);
        return new Welcome(new WelcomeModel(setup, tasks, texts, choosing, ready), texts);
    }

    public Parent node() {
        return node;
    }

    public Node first() {
        return controller.first();
    }
}
