package id.suar.count.rule;

import id.suar.region.TpsCode;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/// What supervisors answered on the voting-day checklist, for rules of the count form that read it. Reads on the
/// caller's thread.
@FunctionalInterface
public interface VotingDayAnswers {

    /// Where there is no checklist.
    VotingDayAnswers NONE = (election, station, item) -> Optional.empty();

    /// @param item code of the question: `C17`
    /// @return empty when nobody has answered it, which is no *no*
    Optional<Given> answer(String election, TpsCode station, String item);

    enum Said {
        /// A problem was seen.
        YES,
        NO,
        NOT_OBSERVED
    }

    /// @param at      when it happened, by the clock of the place
    /// @param persons how many people it concerns
    record Given(Said said, Optional<LocalDateTime> at, OptionalInt persons, String text) {}
}
