package id.suar.shell;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/// Where a window was.
public record Bounds(double x, double y, double width, double height, boolean maximized) {

    static final double LEAST_WIDTH = 900;
    static final double LEAST_HEIGHT = 600;

    /// How much of a window's top edge must be on a screen for people to be able to move it.
    private static final double GRIP = 120;

    /// The same window where somebody can see it: a screen may be gone, or smaller than the last one.
    ///
    /// @param screens what is visible of each; at least one, the main one first
    Bounds visibleOn(List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream()
                .filter(one -> grip(one) >= GRIP && y >= one.getMinY() && y < one.getMaxY() - GRIP)
                .max(Comparator.comparingDouble(this::grip))
                .orElse(screens.getFirst());
        double w = Math.min(Math.max(width, LEAST_WIDTH), screen.getWidth());
        double h = Math.min(Math.max(height, LEAST_HEIGHT), screen.getHeight());
        return new Bounds(
                Math.clamp(x, screen.getMinX(), screen.getMaxX() - w),
                Math.clamp(y, screen.getMinY(), screen.getMaxY() - h),
                w,
                h,
                maximized);
    }

    private double grip(Rectangle2D screen) {
        return Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
    }
}
