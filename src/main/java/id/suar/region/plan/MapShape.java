package id.suar.region.plan;

import id.suar.region.RegionCode;
import java.util.List;

/// A village on the map's plane: x to the right, y downwards.
///
/// @param rings corners one after the other; a hole is a ring within a ring
public record MapShape(RegionCode village, List<double[]> rings, Box box) {

    /// @param left the smallest x; `top` the smallest y
    public record Box(double left, double top, double right, double bottom) {

        public double width() {
            return right - left;
        }

        public double height() {
            return bottom - top;
        }

        public double x() {
            return (left + right) / 2;
        }

        public double y() {
            return (top + bottom) / 2;
        }

        Box with(Box other) {
            return new Box(
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }

        boolean holds(double x, double y) {
            return x >= left && x <= right && y >= top && y <= bottom;
        }
    }

    public static MapShape of(RegionCode village, List<double[]> rings) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                left = Math.min(left, ring[i]);
                right = Math.max(right, ring[i]);
                top = Math.min(top, ring[i + 1]);
                bottom = Math.max(bottom, ring[i + 1]);
            }
        }
        return new MapShape(village, List.copyOf(rings), new Box(left, top, right, bottom));
    }

    /// By the even-odd rule.
    public boolean holds(double x, double y) {
        if (!box.holds(x, y)) {
            return false;
        }
        boolean inside = false;
        for (double[] ring : rings) {
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                boolean crosses = ring[i + 1] > y != ring[j + 1] > y;
                if (crosses && x < (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    /// With corners on a grid of that size and none of them twice: what cannot be seen at a scale is not drawn at
    /// it. Borders that two villages share stay shared.
    MapShape simplified(double grid) {
        return new MapShape(
                village,
                rings.stream()
                        .map(ring -> simplified(ring, grid))
                        .filter(ring -> ring.length >= 6)
                        .toList(),
                box);
    }

    private static double[] simplified(double[] ring, double grid) {
        double[] kept = new double[ring.length];
        int length = 0;
        for (int i = 0; i < ring.length; i += 2) {
            double x = Math.rint(ring[i] / grid) * grid;
            double y = Math.rint(ring[i + 1] / grid) * grid;
            if (length == 0 || x != kept[length - 2] || y != kept[length - 1]) {
                kept[length++] = x;
                kept[length++] = y;
            }
        }
        return java.util.Arrays.copyOf(kept, length);
    }
}
