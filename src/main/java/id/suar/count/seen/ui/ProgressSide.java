package id.suar.count.seen.ui;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

/// What a region comes to, beside the list where there is room, else below it.
record ProgressSide(BorderPane body, ScrollPane side, Node figures) {

    /// @param letter size of a letter: as much stands between the two
    void place(boolean wide, double letter) {
        if (wide) {
            body.setBottom(null);
            side.setContent(figures);
            body.setRight(side);
            BorderPane.setMargin(side, new Insets(0, 0, 0, letter));
        } else {
            body.setRight(null);
            side.setContent(null);
            body.setBottom(figures);
            BorderPane.setMargin(figures, new Insets(letter, 0, 0, 0));
        }
    }
}
