package id.suar.evidence;

/// How a stored picture must be laid to stand upright, by the eight numbers of EXIF (tag 0x0112).
///
/// @param mirrored   left and right are changed over first
/// @param quarters   then turned clockwise by so many right angles, 0 to 3
public record Turn(boolean mirrored, int quarters) {

    public static final Turn NONE = new Turn(false, 0);

    private static final Turn[] BY_NUMBER = {
        NONE,
        new Turn(true, 0),
        new Turn(false, 2),
        new Turn(true, 2),
        new Turn(true, 3),
        new Turn(false, 1),
        new Turn(true, 1),
        new Turn(false, 3)
    };

    /// A number that means nothing turns nothing.
    static Turn of(int exif) {
        return exif >= 1 && exif <= BY_NUMBER.length ? BY_NUMBER[exif - 1] : NONE;
    }

    /// Width and height change places.
    public boolean onItsSide() {
        return quarters % 2 == 1;
    }
}
