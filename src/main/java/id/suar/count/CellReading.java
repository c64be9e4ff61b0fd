package id.suar.count;

import java.util.Optional;

/// What somebody read in one cell: a figure or a blank, and how it stands there. A blank is not a zero, and a
/// dash is not a blank.
///
/// @param value [Figures#BLANK] for a blank
public record CellReading(int value, CellMark.State state) {

    public CellReading {
        boolean written = value != Figures.BLANK;
        if (value < Figures.BLANK || value > Figures.MAX || written && !state.legible()) {
            throw new IllegalArgumentException("reading " + value + " " + state);
        }
    }

    public static CellReading of(int value) {
        return new CellReading(value, CellMark.State.WRITTEN);
    }

    public static CellReading blank() {
        return of(Figures.BLANK);
    }

    /// A cell that the form does not have is blank.
    public static CellReading in(CountSheet sheet, String figure) {
        return new CellReading(
                sheet.figures().value(figure),
                Optional.ofNullable(sheet.marks().get(figure))
                        .map(CellMark::state)
                        .orElse(CellMark.State.WRITTEN));
    }

    /// Nothing stands there, and nothing was said about that.
    public boolean isBlank() {
        return value == Figures.BLANK && state == CellMark.State.WRITTEN;
    }
}
