package id.suar.count.recap.ui;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// The differences and, beside them, the one that is marked; where there is no room, one under the other.
final class RecapSide {

    /// What lies under the list has this share of the height.
    private static final double UNDER = 0.5;

    private final BorderPane body;
    private final TableView<?> table;
    private final ScrollPane side;

    RecapSide(BorderPane body, TableView<?> table, ScrollPane side) {
        this.body = body;
        this.table = table;
        this.side = side;
    }

    /// @return false when it stands so already
    boolean place(boolean wide) {
        if (wide == (body.getRight() == side) && body.getCenter() != null) {
            return false;
        }
        body.setCenter(table);
        body.setRight(null);
        body.setBottom(null);
        side.getStyleClass().remove("under");
        side.prefHeightProperty().unbind();
        if (wide) {
            side.setPrefHeight(Region.USE_COMPUTED_SIZE);
            body.setRight(side);
        } else {
            side.getStyleClass().add("under");
            side.prefHeightProperty().bind(body.heightProperty().multiply(UNDER));
            side.setMinHeight(0);
            body.setBottom(side);
        }
        return true;
    }
}
