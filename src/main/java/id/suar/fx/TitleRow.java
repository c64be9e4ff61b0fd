package id.suar.fx;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The title of a screen, its first child, and its buttons, the others: beside it where it keeps its least width, in
/// lines under it where it would not, as with large text.
public final class TitleRow extends Pane {

    private double gap;

    public double getGap() {
        return gap;
    }

    public void setGap(double pixels) {
        gap = pixels;
        requestLayout();
    }

    private Node title() {
        return getManagedChildren().getFirst();
    }

    private List<Node> buttons() {
        return getManagedChildren().subList(1, getManagedChildren().size());
    }

    /// Of all buttons in one line, with the gap before each.
    private double line() {
        return buttons().stream().mapToDouble(one -> gap + wide(one)).sum();
    }

    private double high() {
        return buttons().stream().mapToDouble(one -> one.prefHeight(-1)).max().orElse(0);
    }

    private double wide(Node button) {
        return snapSizeX(button.prefWidth(-1));
    }

    private boolean beside(double width) {
        return width < 0 || title().minWidth(-1) + line() <= width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return title().prefWidth(-1) + line();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (beside(width)) {
            return Math.max(title().prefHeight(width < 0 ? -1 : width - line()), high());
        }
        return flow(title().prefHeight(width) + gap, width, false);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (beside(width)) {
            title().resizeRelocate(0, 0, width - line(), getHeight());
            double x = width - line() + gap;
            for (Node button : buttons()) {
                place(button, x, (getHeight() - button.prefHeight(-1)) / 2);
                x += wide(button) + gap;
            }
        } else {
            double high = snapSizeY(title().prefHeight(width));
            title().resizeRelocate(0, 0, width, high);
            flow(high + gap, width, true);
        }
    }

    /// Lines of buttons from `y` down.
    ///
    /// @return where they end
    private double flow(double y, double width, boolean place) {
        double x = 0;
        for (Node button : buttons()) {
            if (x > 0 && x + wide(button) > width) {
                x = 0;
                y += high() + gap;
            }
            if (place) {
                place(button, x, y);
            }
            x += wide(button) + gap;
        }
        return y + high();
    }

    private void place(Node button, double x, double y) {
        button.resizeRelocate(snapPositionX(x), snapPositionY(y), wide(button), snapSizeY(button.prefHeight(-1)));
    }
}
