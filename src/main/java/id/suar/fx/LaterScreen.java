package id.suar.fx;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// Holds the place of a screen whose record is still being read, and then is that screen. FX thread.
public final class LaterScreen implements Screen {

    private final String place;
    private final String title;
    private final StackPane stage;
    private Optional<Screen> shown = Optional.empty();

    /// @param waiting what is said until it is here
    public LaterScreen(String place, String title, String waiting) {
        this.place = place;
        this.title = title;
        this.stage = new StackPane(new Label(waiting));
        stage.setFocusTraversable(true);
        stage.setAccessibleText(waiting);
    }

    /// The keyboard goes on into the screen when it waited for it here.
    public void show(Screen screen) {
        boolean waiting = stage.isFocused();
        stage.setFocusTraversable(false);
        stage.setAccessibleText(null);
        shown = Optional.of(screen);
        stage.getChildren().setAll(screen.node());
        if (waiting) {
            screen.first().requestFocus();
        }
    }

    /// What was to be shown is not there any more.
    ///
    /// @param says in a few words
    public void gone(String says) {
        stage.setAccessibleText(says);
        stage.getChildren().setAll(new EmptyState("mdi2f-file-question-outline", says, ""));
    }

    @Override
    public String title() {
        return shown.map(Screen::title).orElse(title);
    }

    @Override
    public Parent node() {
        return stage;
    }

    @Override
    public Node first() {
        return shown.map(Screen::first).orElse(stage);
    }

    @Override
    public void refresh() {
        shown.ifPresent(Screen::refresh);
    }

    @Override
    public void leave() {
        shown.ifPresent(Screen::leave);
    }

    @Override
    public List<KeyHint> keys() {
        return shown.map(Screen::keys).orElseGet(List::of);
    }

    @Override
    public String place() {
        return shown.map(Screen::place).orElse(place);
    }
}
