package id.suar.count.keying;

/// What a difference between two keyings looks like. It says how it may have come about, not whose it is.
public enum Slip {
    /// One left the cell blank, the other wrote a zero.
    BLANK_OR_ZERO,
    /// One left it blank, the other did not.
    LEFT_OUT,
    /// The same figure, seen as crossed, illegible or corrected by one of them only.
    MARK,
    /// `72` for `27`: two neighbouring digits changed places.
    SWAP,
    /// The figure of the row above or below.
    NEIGHBOUR,
    /// One digit is another one, or one is missing.
    ONE_DIGIT,
    OTHER
}
