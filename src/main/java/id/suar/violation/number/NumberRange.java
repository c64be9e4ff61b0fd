package id.suar.violation.number;

import id.suar.region.RegionCode;

/// Running numbers of one series that an office does not give one after the other.
///
/// @param purpose why
/// @param series  as in [NumberKey#series]
/// @param first   at least 1
/// @param last    at least `first`, at most [#MOST]
/// @param region  digits of the region that they were assigned to; empty where they were skipped
/// @param why     the letter that assigned them, or what became of them
public record NumberRange(Purpose purpose, String series, int first, int last, String region, String why) {

    /// Nine digits, as many as are read.
    public static final int MOST = 999_999_999;

    public static final int MAX_TEXT = 500;

    /// The most numbers that are skipped at once: spoiled pages, not a book.
    public static final int MOST_SKIPPED = 100;

    /// Why numbers are set apart.
    public enum Purpose {
        /// For an office below, which may then give them without asking.
        ASSIGNED,
        /// Nobody has them and nobody will.
        SKIPPED,
        /// They were skipped by mistake: as if nothing had been said.
        WITHDRAWN
    }

    public NumberRange {
        boolean sound = first >= 1 && last >= first && last <= MOST;
        boolean few = purpose != Purpose.SKIPPED || last - first < MOST_SKIPPED;
        boolean placed = purpose == Purpose.ASSIGNED ? RegionCode.isOne(region) : region.isEmpty();
        if (!sound || !few || !placed || series.isBlank() || series.length() > MAX_TEXT || why.length() > MAX_TEXT) {
            throw new IllegalArgumentException("range of numbers " + first + " to " + last);
        }
    }

    public boolean holds(int seq) {
        return seq >= first && seq <= last;
    }

    public boolean assigned() {
        return purpose == Purpose.ASSIGNED;
    }

    /// Whether an office of this region may give them.
    public boolean isFor(RegionCode office) {
        return assigned() && office.digits().startsWith(region);
    }
}
