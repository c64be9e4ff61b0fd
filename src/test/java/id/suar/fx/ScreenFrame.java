package id.suar.fx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// Room for one screen as the window leaves it: beside the navigation, above the status line.
public final class ScreenFrame extends BorderPane implements Navigator {

    private static final double EM = 14;

    private final Deque<Screen> screens = new ArrayDeque<>();

    /// What was said, in order.
    public final List<String> said = new ArrayList<>();

    public ScreenFrame(int percent) {
        var left = new Region();
        left.getStyleClass().add("navigation");
        left.setPrefWidth(15 * EM * percent / 100);
        var bottom = new Region();
        bottom.getStyleClass().add("status-line");
        bottom.setPrefHeight(2.6 * EM * percent / 100);
        setLeft(left);
        setBottom(bottom);
    }

    /// Of the screens that are open, the one that is shown.
    public Screen shown() {
        return screens.getFirst();
    }

    public int depth() {
        return screens.size();
    }

    @Override
    public void open(Screen screen) {
        screens.push(screen);
        show();
    }

    @Override
    public void replace(Screen screen) {
        screens.pop().leave();
        open(screen);
    }

    @Override
    public void back() {
        if (screens.size() > 1) {
            screens.pop().leave();
            show();
        }
    }

    @Override
    public void say(String text) {
        said.add(text);
    }

    private void show() {
        setCenter(shown().node());
        shown().refresh();
        shown().first().requestFocus();
    }
}
