package id.suar.violation.ui;

import id.suar.violation.FindingStep;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/// One step of a history: when, and who did what.
final class StepCell extends ListCell<FindingStep> {

    /// Blank left and right of the lines, in pixels.
    private static final double SIDES = 60;

    private final HistoryModel model;
    private final ListView<FindingStep> list;
    private final Label when = new Label();
    private final Label deed = new Label();
    private final VBox lines = new VBox(when, deed);

    StepCell(HistoryModel model, ListView<FindingStep> list) {
        this.model = model;
        this.list = list;
        deed.setWrapText(true);
        when.setWrapText(true);
        when.getStyleClass().add("suggest-detail");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(FindingStep step, boolean empty) {
        super.updateItem(step, empty);
        boolean none = empty || step == null;
        setGraphic(none ? null : lines);
        if (!none) {
            when.setText(model.when(step));
            deed.setText(model.deed(step));
            setAccessibleText(when.getText() + ", " + deed.getText());
        }
    }

    /// A list asks for heights without saying how wide it is; lines that wrap need to know.
    @Override
    protected double computePrefHeight(double width) {
        double inside = list.getWidth() - SIDES;
        return isEmpty() || inside <= 0
                ? super.computePrefHeight(width)
                : snappedTopInset() + lines.prefHeight(inside) + snappedBottomInset();
    }
}
