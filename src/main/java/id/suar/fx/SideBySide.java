package id.suar.fx;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Parts of a screen beside each other, equally wide, where there is room for each one's least width; one
/// under another where there is not, as with large text.
public final class SideBySide extends Pane {

    private double gap;

    public double getGap() {
        return gap;
    }

    public void setGap(double pixels) {
        gap = pixels;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return least();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> parts = getManagedChildren();
        if (beside(width)) {
            double each = each(width);
            return parts.stream()
                    .mapToDouble(part -> part.prefHeight(each))
                    .max()
                    .orElse(0);
        }
        double heights =
                parts.stream().mapToDouble(part -> part.prefHeight(width)).sum();
        return heights + gap * Math.max(0, parts.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        boolean beside = beside(getWidth());
        double width = beside ? each(getWidth()) : getWidth();
        double x = 0;
        double y = 0;
        for (Node part : getManagedChildren()) {
            double height = beside ? getHeight() : part.prefHeight(width);
            part.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
            if (beside) {
                x += width + gap;
            } else {
                y += height + gap;
            }
        }
    }

    private boolean beside(double width) {
        return width < 0 || least() <= width;
    }

    private double each(double width) {
        int parts = getManagedChildren().size();
        return width < 0 ? -1 : Math.floor((width - gap * (parts - 1)) / parts);
    }

    private double least() {
        List<Node> parts = getManagedChildren();
        double widest =
                parts.stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0);
        return widest * parts.size() + gap * Math.max(0, parts.size() - 1);
    }
}
