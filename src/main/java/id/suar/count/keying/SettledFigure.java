package id.suar.count.keying;

import id.suar.count.CellReading;

/// What was decided about one cell that two people read differently.
///
/// @param why in few words; may be empty
public record SettledFigure(String figure, CellReading first, CellReading second, CellReading settled, String why) {

    /// A whole form of them must fit one entry.
    public static final int MAX_WHY = 100;

    public SettledFigure {
        if (figure.isEmpty() || figure.length() > 12 || why.length() > MAX_WHY || first.equals(second)) {
            throw new IllegalArgumentException("settled figure " + figure);
        }
    }

    public boolean forFirst() {
        return settled.equals(first);
    }

    public boolean forSecond() {
        return settled.equals(second);
    }
}
