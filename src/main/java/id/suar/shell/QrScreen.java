package id.suar.shell;

import id.suar.fx.KeyHint;
import id.suar.fx.Screen;
import id.suar.fx.Views;
import id.suar.i18n.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// The urgent part as codes that a phone or the other side's camera reads.
final class QrScreen implements Screen {

    private final QrModel model;
    private final QrController controller;
    private final Parent node;
    private final Texts texts;
    private boolean begun;

    QrScreen(QrModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.controller = new QrController(model, texts);
        this.node = Views.load(controller, "qr.fxml", texts);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public String title() {
        return texts.text("shell.qr.title");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return controller.first();
    }

    /// What is recorded while codes are shown waits for the next time: changing them would spoil what was read.
    @Override
    public void refresh() {
        if (!begun) {
            begun = true;
            controller.begin();
        }
    }

    @Override
    public void leave() {
        begun = false;
        controller.end();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("P", texts.text("shell.qr.key.play")),
                new KeyHint("← →", texts.text("shell.qr.key.step")),
                new KeyHint("+ −", texts.text("shell.qr.key.speed")),
                new KeyHint("Ctrl+V", texts.text("shell.qr.paste")),
                new KeyHint("Ctrl+O", texts.text("shell.qr.choose")));
    }

    private void pressed(KeyEvent event) {
        Runnable does = event.isAltDown() ? null : event.isShortcutDown() ? withControl(event) : plain(event);
        if (does != null) {
            event.consume();
            does.run();
        }
    }

    private Runnable withControl(KeyEvent event) {
        return switch (event.getCode()) {
            case V -> controller::paste;
            case O -> controller::choose;
            default -> null;
        };
    }

    private Runnable plain(KeyEvent event) {
        return switch (event.getCode()) {
            case P -> model::toggle;
            case RIGHT -> model::next;
            case LEFT -> model::previous;
            case PLUS, EQUALS, ADD -> model::faster;
            case MINUS, SUBTRACT -> model::slower;
            default -> null;
        };
    }
}
