package id.suar.shell;

import id.suar.fx.Screen;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import javafx.scene.Node;
import javafx.scene.Parent;

/// What the user may choose, the safety of the folder, whose device this is.
final class SettingsScreen implements Screen {

    private final SettingsModel model;
    private final NetworkModel network;
    private final OfficeModel office;
    private final SettingsController controller;
    private final Parent node;
    private final Texts texts;

    SettingsScreen(SettingsModel model, NetworkModel network, OfficeModel office, Texts texts) {
        this.model = model;
        this.network = network;
        this.office = office;
        this.texts = texts;
        this.controller = new SettingsController(model, network, office, texts);
        this.node = Views.load(controller, "settings.fxml", texts);
    }

    @Override
    public String title() {
        return texts.text("shell.settings.title");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return controller.first();
    }

    @Override
    public void refresh() {
        model.refresh();
        network.refresh();
        office.refresh();
    }
}
