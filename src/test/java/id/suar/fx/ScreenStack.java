package id.suar.fx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/// A window that keeps no more than a stack of screens, and what they had to say. FX thread.
public class ScreenStack implements Navigator {

    public final StackPane root = new StackPane();
    public final List<String> said = new ArrayList<>();
    private final Deque<Screen> screens = new ArrayDeque<>();

    public final Screen shown() {
        return screens.peek();
    }

    protected final int depth() {
        return screens.size();
    }

    @Override
    public final void open(Screen screen) {
        Optional.ofNullable(screens.peek()).ifPresent(Screen::leave);
        screens.push(screen);
        show();
    }

    @Override
    public final void replace(Screen screen) {
        screens.pop().leave();
        screens.push(screen);
        show();
    }

    @Override
    public final void back() {
        if (screens.size() > 1) {
            screens.pop().leave();
            show();
        }
    }

    @Override
    public final void say(String text) {
        said.add(text);
    }

    private void show() {
        Screen screen = screens.peek();
        root.getChildren().setAll(screen.node());
        screen.refresh();
        screen.first().requestFocus();
    }
}
