package id.suar.shell;

import id.suar.fx.EmptyState;
import id.suar.fx.Screen;
import id.suar.i18n.Texts;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The middle of the window where there is no room.
final class BareScreen implements Screen {

    private final EmptyState node;
    private final String title;

    BareScreen(Texts texts) {
        title = texts.text("shell.name");
        node = new EmptyState("mdi2l-lighthouse", texts.text("shell.bare.title"), texts.text("shell.bare.hint"));
        node.setFocusTraversable(true);
        node.setAccessibleText(texts.text("shell.bare.title"));
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return node;
    }
}
