package id.suar.evidence;

/// What is taken as a picture: far above what phones make, far below what hurts. Checked before memory is taken.
public final class PictureLimits {

    public static final int MOST_BYTES = 32 * 1024 * 1024;

    /// 64 megapixels, the most of phones that are sold in numbers.
    public static final long MOST_PIXELS = 64L * 1024 * 1024;

    /// Longest side.
    static final int MOST_SIDE = 30_000;

    private PictureLimits() {}

    static boolean allows(long width, long height) {
        return width > 0 && height > 0 && width <= MOST_SIDE && height <= MOST_SIDE && width * height <= MOST_PIXELS;
    }
}
