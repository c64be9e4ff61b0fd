package id.suar.count.keying.ui;

import id.suar.count.keying.Difference;
import id.suar.count.words.SheetWords;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One cell that differs, in the list: which it is, and what was decided.
final class SettleCell extends ListCell<Difference> {

    /// Where the list is long, it has a bar.
    private static final double BAR = 20;

    private final SettleModel model;
    private final KeyingWords words;
    private final SheetWords sheet;
    private final Label figure = new Label();
    private final Label decided = new Label();
    private final VBox both = new VBox(figure, decided);

    SettleCell(SettleModel model, KeyingWords words, SheetWords sheet) {
        this.model = model;
        this.words = words;
        this.sheet = sheet;
        both.getStyleClass().add("version");
        figure.setWrapText(true);
        decided.getStyleClass().addAll("muted", "small");
        setPrefWidth(0);
    }

    /// Long names are told in several lines.
    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : both.prefHeight(getListView().getWidth() - sides - BAR) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(Difference one, boolean empty) {
        super.updateItem(one, empty);
        if (empty || one == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        figure.setText(words.figure(one, sheet));
        var decision = model.decision(one);
        decided.setText(words.decided(decision));
        decided.setGraphic(new FontIcon(
                decision.isPresent() ? "mdi2c-check-circle-outline" : "mdi2c-checkbox-blank-circle-outline"));
        setAccessibleText(figure.getText() + ": " + decided.getText());
        setGraphic(both);
    }
}
