package id.suar.evidence;

/// A picture decoded and standing upright, small enough to be held.
///
/// @param argb row by row, without premultiplied alpha
public record Pixels(int width, int height, int[] argb) {

    /// No more than so many are ever held of one picture.
    public static final int MOST = 16 * 1024 * 1024;
}
