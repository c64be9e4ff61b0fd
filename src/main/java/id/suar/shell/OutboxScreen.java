package id.suar.shell;

import id.suar.fx.KeyHint;
import id.suar.fx.Screen;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What has not been received yet, and what to do about it.
final class OutboxScreen implements Screen {

    private final OutboxModel model;
    private final OutboxController controller;
    private final Parent node;
    private final Texts texts;

    /// @param label what people call a kind of entry
    /// @param codes opens the screen of codes
    OutboxScreen(OutboxModel model, StatusModel status, Texts texts, UnaryOperator<String> label, Runnable codes) {
        this.model = model;
        this.texts = texts;
        this.controller = new OutboxController(model, status, texts, label, codes);
        this.node = Views.load(controller, "outbox.fxml", texts);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public String title() {
        return texts.text("shell.outbox.title");
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
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Ctrl+U", texts.text("shell.outbox.hand-over")),
                new KeyHint("Ctrl+R", texts.text("shell.outbox.receipts")),
                new KeyHint("Ctrl+C", texts.text("shell.keys.copy")));
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.U) {
            event.consume();
            model.handOver();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.R) {
            event.consume();
            model.takeReceipts();
        }
    }
}
