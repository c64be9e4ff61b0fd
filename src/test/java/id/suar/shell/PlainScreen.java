package id.suar.shell;

import id.suar.fx.Screen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/// A screen of tests: remembers what happened to it.
final class PlainScreen implements Screen {

    final List<String> told = new ArrayList<>();
    private final String place;
    private final Pane node = new Pane();

    PlainScreen(String place) {
        this.place = place;
    }

    @Override
    public String title() {
        return "screen " + place;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node first() {
        return node;
    }

    @Override
    public void refresh() {
        told.add("refresh");
    }

    @Override
    public void leave() {
        told.add("leave");
    }

    @Override
    public String place() {
        return place;
    }
}
