package id.suar.count.ui;

import id.suar.fx.KeyHint;
import id.suar.fx.Screen;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// Holds the place of a screen that is still being read, and then is that screen.
final class ArrivingScreen implements Screen {

    private final String place;
    private final String title;
    private final StackPane node;
    private Optional<Screen> arrived = Optional.empty();

    /// @param waiting what is said until it is here
    ArrivingScreen(String place, String title, String waiting) {
        this.place = place;
        this.title = title;
        this.node = new StackPane(new Label(waiting));
    }

    void arrive(Screen screen) {
        arrived = Optional.of(screen);
        node.getChildren().setAll(screen.node());
        if (node.getScene() != null) {
            screen.first().requestFocus();
        }
    }

    @Override
    public String title() {
        return arrived.map(Screen::title).orElse(title);
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return arrived.map(Screen::first).orElse(node);
    }

    @Override
    public void refresh() {
        arrived.ifPresent(Screen::refresh);
    }

    @Override
    public void leave() {
        arrived.ifPresent(Screen::leave);
    }

    @Override
    public List<KeyHint> keys() {
        return arrived.map(Screen::keys).orElseGet(List::of);
    }

    @Override
    public String place() {
        return place;
    }
}
