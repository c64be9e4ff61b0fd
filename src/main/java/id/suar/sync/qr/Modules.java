package id.suar.sync.qr;

import java.util.Arrays;

/// The squares of one code, without its margin.
///
/// @param side how many squares a side
/// @param dark row by row
public record Modules(int side, boolean[] dark) {

    /// White around a code, in squares, that readers need.
    public static final int MARGIN = 4;

    public boolean dark(int x, int y) {
        return dark[y * side + x];
    }

    /// Black on white with its margin.
    ///
    /// @param scale pixels a square
    public Picture picture(int scale) {
        int pixels = (side + 2 * MARGIN) * scale;
        int[] argb = new int[pixels * pixels];
        Arrays.fill(argb, 0xFFFFFFFF);
        for (int y = 0; y < side * scale; y++) {
            for (int x = 0; x < side * scale; x++) {
                if (dark(x / scale, y / scale)) {
                    argb[(y + MARGIN * scale) * pixels + x + MARGIN * scale] = 0xFF000000;
                }
            }
        }
        return new Picture(pixels, pixels, argb);
    }
}
