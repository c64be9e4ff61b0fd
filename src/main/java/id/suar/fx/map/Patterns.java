package id.suar.fx.map;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// What tells areas apart beside their colour: the more of something, the denser.
public final class Patterns {

    private static final double LINE = 1;

    /// The colour stays what is seen first.
    private static final double FAINT = 0.5;

    private Patterns() {}

    /// Draws over a rectangle that is already filled (and clipped, where the area is no rectangle).
    ///
    /// @param which 0 draws nothing
    public static void paint(
            GraphicsContext gc, int which, double x, double y, double width, double height, Color ink) {
        Color faint = ink.deriveColor(0, 1, 1, FAINT);
        gc.setStroke(faint);
        gc.setFill(faint);
        gc.setLineWidth(LINE);
        switch (which % 6) {
            case 1 -> dots(gc, x, y, width, height, 7);
            case 2 -> diagonals(gc, x, y, width, height, 8, true);
            case 3 -> diagonals(gc, x, y, width, height, 4.5, true);
            case 4 -> {
                diagonals(gc, x, y, width, height, 5, true);
                diagonals(gc, x, y, width, height, 5, false);
            }
            case 5 -> dots(gc, x, y, width, height, 4);
            default -> {}
        }
    }

    /// Black or white, whichever can be seen on it.
    public static Color ink(Color ground) {
        double light = 0.2126 * linear(ground.getRed())
                + 0.7152 * linear(ground.getGreen())
                + 0.0722 * linear(ground.getBlue());
        return light > 0.18 ? Color.BLACK : Color.WHITE;
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static void dots(GraphicsContext gc, double x, double y, double width, double height, double step) {
        for (double down = y + step / 2; down < y + height; down += step) {
            for (double right = x + step / 2; right < x + width; right += step) {
                gc.fillOval(right - 0.8, down - 0.8, 1.6, 1.6);
            }
        }
    }

    private static void diagonals(
            GraphicsContext gc, double x, double y, double width, double height, double step, boolean rising) {
        for (double at = step / 2; at < width + height; at += step) {
            double x1 = x + Math.max(0, at - height);
            double y1 = y + Math.min(at, height);
            double x2 = x + Math.min(at, width);
            double y2 = y + Math.max(0, at - width);
            if (rising) {
                gc.strokeLine(x1, y1, x2, y2);
            } else {
                gc.strokeLine(x1, 2 * y + height - y1, x2, 2 * y + height - y2);
            }
        }
    }
}
