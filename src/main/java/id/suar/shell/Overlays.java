package id.suar.shell;

import id.suar.fx.Keyboard;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Cards over the window: one on top, the keyboard stays in it, `Esc` closes it and gives the keyboard back.
final class Overlays extends StackPane {

    private final Deque<Shown> cards = new ArrayDeque<>();

    /// @param before where the keyboard was
    private record Shown(Region card, StackPane scrim, Node first, Node before) {}

    Overlays() {
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        Keyboard.follow(this, this::keepInside);
    }

    /// @param first where the keyboard begins
    void show(Region card, Pos place, Node first) {
        Node before = getScene().getFocusOwner();
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.getStyleClass().add("overlay-card");
        var scrim = new StackPane(card);
        scrim.getStyleClass().add("scrim");
        scrim.setAlignment(place);
        scrim.setOnMousePressed(event -> {
            if (event.getTarget() == scrim) {
                close();
            }
        });
        cards.push(new Shown(card, scrim, first, before));
        getChildren().add(scrim);
        setVisible(true);
        scrim.applyCss();
        scrim.layout();
        first.requestFocus();
    }

    boolean shown() {
        return !cards.isEmpty();
    }

    void close() {
        if (cards.isEmpty()) {
            return;
        }
        Shown top = cards.pop();
        getChildren().remove(top.scrim());
        setVisible(!cards.isEmpty());
        if (top.before() != null) {
            top.before().requestFocus();
        }
    }

    private void keepInside(Node owner) {
        if (!cards.isEmpty()
                && owner != null
                && !Keyboard.isWithin(owner, cards.peek().card())) {
            cards.peek().first().requestFocus();
        }
    }
}
