package id.suar.count.recap;

import java.util.Locale;

/// What kind of difference there is between D.Hasil and C.Hasil, in the order in which they are tested; the
/// first that holds is the main one. A class says what the figures do, not who did what.
public enum DifferenceClass {
    /// Every figure agrees.
    MATCH,
    /// A figure that is needed is blank, unreadable or not here.
    NOT_COMPARABLE,
    /// Two digits swapped, one lost or added, a row slipped, the neighbour's figure; and D's own sums fail.
    INPUT_ERROR,
    /// From one row of a party to another; the party's total agrees.
    SHIFT_IN_PARTY,
    /// From one contestant to another; the valid votes agree.
    SHIFT_ACROSS,
    /// Invalid votes have become valid ones, or the other way round; all votes agree.
    INVALID_TO_VALID,
    /// More valid votes than on C.Hasil.
    INFLATION,
    /// Fewer valid votes than on C.Hasil.
    REDUCTION,
    /// Votes agree; voters, ballots or sums do not.
    ADMIN_ONLY;

    /// As files say it: `shift-in-party`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
