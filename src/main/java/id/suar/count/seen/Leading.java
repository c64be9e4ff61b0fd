package id.suar.count.seen;

import java.util.Map;
import java.util.Optional;

/// Who has most votes in what came in so far.
///
/// @param number of the contestant
/// @param share  of the votes of all contestants
/// @param margin votes more than the next one has; 0: there is a tie
public record Leading(int number, long votes, double share, long margin) {

    /// Empty where nobody has a vote.
    public static Optional<Leading> of(Map<Integer, Long> votes) {
        long all = 0;
        long second = 0;
        Map.Entry<Integer, Long> first = null;
        for (Map.Entry<Integer, Long> one : votes.entrySet()) {
            all += one.getValue();
            if (first == null || one.getValue() > first.getValue()) {
                second = first == null ? 0 : first.getValue();
                first = one;
            } else {
                second = Math.max(second, one.getValue());
            }
        }
        if (all == 0) {
            return Optional.empty();
        }
        return Optional.of(new Leading(
                first.getKey(), first.getValue(), (double) first.getValue() / all, first.getValue() - second));
    }

    public boolean tied() {
        return margin == 0;
    }
}
