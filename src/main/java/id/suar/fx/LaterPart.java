package id.suar.fx;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/// A part of a screen that its first picture does without: made when that picture is laid out, or at once when
/// somebody asks for it before. FX thread.
///
/// @param <N> what it is
public final class LaterPart<N extends Node> {

    private final Node screen;
    private final Supplier<N> makes;
    private Optional<N> made = Optional.empty();

    /// @param screen whose picture comes first
    /// @param makes  the part, and puts it where it belongs; called once
    public LaterPart(Node screen, Supplier<N> makes) {
        this.screen = screen;
        this.makes = makes;
        screen.sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(this::afterPicture));
    }

    public N get() {
        if (made.isEmpty()) {
            made = Optional.of(makes.get());
        }
        return made.get();
    }

    private void afterPicture(Scene scene) {
        if (made.isEmpty()) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    Platform.runLater(LaterPart.this::unlessGone);
                }
            });
        }
    }

    /// A screen that was left meanwhile does without it until it is shown again.
    private void unlessGone() {
        if (screen.getScene() != null) {
            get();
        }
    }
}
