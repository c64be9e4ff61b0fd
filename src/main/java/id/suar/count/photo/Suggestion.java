package id.suar.count.photo;

import id.suar.region.TpsCode;
import java.util.Optional;

/// Which page of which form a photo may show, and why.
///
/// @param target empty when nothing speaks for any
public record Suggestion(Optional<Target> target, Reason reason, Confidence confidence) {

    /// @param contest key of the contest
    public record Target(String contest, TpsCode station, int page) {

        Target on(int otherPage) {
            return new Target(contest, station, otherPage);
        }
    }

    /// What it rests on.
    public enum Reason {
        /// The code of the station is in its name.
        CODE,
        /// A village and a number are in its name.
        NAME,
        /// It was taken when a sheet was seen.
        TIME,
        /// It comes next.
        ORDER,
        /// Somebody said so.
        CHOSEN,
        /// It is attached there already.
        ATTACHED,
        /// Another file of the batch holds the same.
        TWICE,
        /// Several stations fit.
        AMBIGUOUS,
        /// The station lies outside of this device's area.
        OUTSIDE,
        /// Nothing speaks for any station.
        NONE
    }

    public enum Confidence {
        CERTAIN,
        LIKELY,
        GUESS,
        NONE
    }

    public static Suggestion none(Reason reason) {
        return new Suggestion(Optional.empty(), reason, Confidence.NONE);
    }
}
