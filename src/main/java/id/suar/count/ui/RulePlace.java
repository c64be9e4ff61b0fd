package id.suar.count.ui;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where the rules stand: beside the form where there is room for both, else under it.
///
/// @param form holds the form's page
/// @param side beside it
record RulePlace(RulePanel rules, ScrollPane form, VBox page, ScrollPane side) {

    /// Wider than this, in letters, there is room for both.
    private static final double WIDE = 76;

    /// How wide both halves of the form are, in letters.
    private static final double FORM = 56.2;

    /// @param width  of the screen, in pixels
    /// @param letter size of the text, in pixels
    void put(double width, double letter) {
        boolean beside = width >= WIDE * letter;
        page.getChildren().remove(rules);
        side.setContent(null);
        if (beside) {
            side.setContent(rules);
        } else {
            page.getChildren().add(rules);
        }
        side.setVisible(beside);
        side.setManaged(beside);
        double wanted = beside ? FORM * letter : Double.MAX_VALUE;
        form.setMinWidth(beside ? wanted : 0);
        form.setPrefWidth(beside ? wanted : Region.USE_COMPUTED_SIZE);
        form.setMaxWidth(wanted);
        HBox.setHgrow(form, beside ? Priority.NEVER : Priority.ALWAYS);
    }
}
