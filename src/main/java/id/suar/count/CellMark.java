package id.suar.count;

/// How a figure stands on the paper, where it is more than a plain number or a blank.
///
/// @param words the number as written out in words, where the form asks for it
/// @param note  e.g. the figure that was crossed out
public record CellMark(State state, String words, String note) {

    /// The order is part of the entries' format.
    public enum State {
        /// As any other; there are words or a note beside it.
        WRITTEN,
        /// A dash or a cross instead of digits. It is not zero.
        CROSSED,
        /// Something is written that nobody can read.
        ILLEGIBLE,
        /// Crossed out and written anew.
        CORRECTED;

        /// Whether digits stand there.
        public boolean legible() {
            return this == WRITTEN || this == CORRECTED;
        }
    }

    public CellMark {
        CountSheet.bounded(words, note);
    }

    public static CellMark of(State state) {
        return new CellMark(state, "", "");
    }
}
