package id.suar.fx;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/// Scrolls a pane so that the field with the keyboard is always in sight, with some room around it.
public final class FollowFocus {

    private static final double ROOM = 48;

    private FollowFocus() {}

    public static void install(ScrollPane pane) {
        // Without its skin, what is in the pane is in no scene yet and a screen could not begin in one of its fields.
        pane.setSkin(new ScrollPaneSkin(pane));
        Keyboard.follow(pane, owner -> reveal(pane, owner));
    }

    /// What has the keyboard may have moved without having been left.
    public static void reveal(ScrollPane pane) {
        if (pane.getScene() != null) {
            reveal(pane, pane.getScene().getFocusOwner());
        }
    }

    private static void reveal(ScrollPane pane, Node owner) {
        if (owner == null || pane.getContent() == null || !Keyboard.isWithin(owner, pane.getContent())) {
            return;
        }
        double all = pane.getContent().getBoundsInLocal().getHeight();
        double seen = pane.getViewportBounds().getHeight();
        if (all <= seen || seen <= 0) {
            return;
        }
        Bounds field = pane.getContent().sceneToLocal(owner.localToScene(owner.getBoundsInLocal()));
        double top = pane.getVvalue() * (all - seen);
        if (field.getMinY() - ROOM < top) {
            top = field.getMinY() - ROOM;
        } else if (field.getMaxY() + ROOM > top + seen) {
            top = field.getMaxY() + ROOM - seen;
        }
        pane.setVvalue(Math.clamp(top / (all - seen), 0, 1));
    }
}
