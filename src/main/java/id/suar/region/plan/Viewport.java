package id.suar.region.plan;

import id.suar.region.plan.MapShape.Box;

/// Which part of the plane is seen, and how large.
///
/// @param scale pixels for each unit of the plane
/// @param left  of the plane at the picture's left end; `top` the same at its upper end
public record Viewport(double scale, double left, double top) {

    private static final double MARGIN = 14;

    /// How much larger than the whole one may look.
    private static final double CLOSEST = 64;

    /// All of it, in the middle.
    public static Viewport whole(Box box, double width, double height) {
        double scale = Math.max(
                1e-9,
                Math.min(
                        (width - 2 * MARGIN) / Math.max(1e-9, box.width()),
                        (height - 2 * MARGIN) / Math.max(1e-9, box.height())));
        return new Viewport(scale, box.x() - width / 2 / scale, box.y() - height / 2 / scale);
    }

    public double x(double plane) {
        return (plane - left) * scale;
    }

    public double y(double plane) {
        return (plane - top) * scale;
    }

    public double planeX(double pixel) {
        return left + pixel / scale;
    }

    public double planeY(double pixel) {
        return top + pixel / scale;
    }

    /// Larger or smaller, with one point of the picture staying where it is.
    ///
    /// @param whole the view of all: bounds how far one goes in and out
    public Viewport zoomed(double factor, double pixelX, double pixelY, Viewport whole) {
        double wanted = Math.clamp(scale * factor, whole.scale() / 2, whole.scale() * CLOSEST);
        return new Viewport(wanted, planeX(pixelX) - pixelX / wanted, planeY(pixelY) - pixelY / wanted);
    }

    public Viewport panned(double pixelsX, double pixelsY) {
        return new Viewport(scale, left - pixelsX / scale, top - pixelsY / scale);
    }

    /// Moved as little as needed to see a box, when it is out of sight.
    public Viewport showing(Box box, double width, double height) {
        double x = shift(x(box.left()), x(box.right()), width);
        double y = shift(y(box.top()), y(box.bottom()), height);
        return panned(x, y);
    }

    private static double shift(double from, double to, double size) {
        if (from < MARGIN) {
            return MARGIN - from;
        }
        return to > size - MARGIN ? Math.max(MARGIN - from, size - MARGIN - to) : 0;
    }
}
