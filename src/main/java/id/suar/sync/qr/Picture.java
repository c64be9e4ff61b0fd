package id.suar.sync.qr;

/// A decoded picture.
///
/// @param argb row by row, 8 bits each of alpha, red, green, blue
public record Picture(int width, int height, int[] argb) {

    public Picture {
        if (width <= 0 || height <= 0 || argb.length != width * height) {
            throw new IllegalArgumentException(width + " × " + height);
        }
    }

    /// Half as large a side, each pixel the mean of four: what is blurred or noisy becomes sharp.
    Picture halved() {
        int wide = Math.max(1, width / 2);
        int high = Math.max(1, height / 2);
        int[] half = new int[wide * high];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                int at = 2 * y * width + 2 * x;
                int right = width > 1 ? 1 : 0;
                int below = height > 1 ? width : 0;
                half[y * wide + x] = mean(argb[at], argb[at + right], argb[at + below], argb[at + right + below]);
            }
        }
        return new Picture(wide, high, half);
    }

    private static int mean(int... four) {
        int all = 0xFF000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            int sum = 0;
            for (int pixel : four) {
                sum += pixel >>> shift & 0xFF;
            }
            all |= sum / 4 << shift;
        }
        return all;
    }
}
