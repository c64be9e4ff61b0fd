package id.suar.violation.ui;

import id.suar.fx.EmptyState;
import id.suar.fx.KeyHint;
import id.suar.fx.Screen;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/// Stands for a screen whose record is still being read.
final class LaterScreen implements Screen {

    private final Texts texts;
    private final String place;
    private final StackPane stage = new StackPane();
    private Optional<Screen> shown = Optional.empty();

    LaterScreen(Texts texts, String place) {
        this.texts = texts;
        this.place = place;
        stage.setFocusTraversable(true);
        stage.setAccessibleText(title());
    }

    void show(Screen screen) {
        boolean waiting = stage.isFocused();
        stage.setFocusTraversable(false);
        shown = Optional.of(screen);
        stage.getChildren().setAll(screen.node());
        if (waiting) {
            screen.first().requestFocus();
        }
    }

    void gone() {
        stage.getChildren().setAll(new EmptyState("mdi2f-file-question-outline", texts.text("violation.gone"), ""));
    }

    @Override
    public String title() {
        return shown.map(Screen::title).orElseGet(() -> texts.text("violation.list.title"));
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
