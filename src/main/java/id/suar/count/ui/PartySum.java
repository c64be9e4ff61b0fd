package id.suar.count.ui;

import id.suar.count.Figures;
import id.suar.election.PartyRows;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// How far one party's rows are, and whether its total as written is what its rows make.
///
/// @param number  of the party
/// @param sum     of the rows that are written, A.1 and candidates
/// @param written B as written; [Figures#BLANK] for a blank
record PartySum(int number, State state, int sum, int written) {

    /// Judged when the last of its figures is left.
    enum State {
        /// Nothing is written in any of its rows.
        NOT_YET,
        /// Some rows are written, others are blank: the sum cannot be judged.
        OPEN,
        FINE,
        LOOK
    }

    /// @param value what stands in a figure
    /// @param left  whether a figure has been left
    static PartySum of(PartyRows party, ToIntFunction<String> value, Predicate<String> left) {
        List<String> parts = party.parts();
        int sum = parts.stream()
                .mapToInt(value)
                .filter(one -> one != Figures.BLANK)
                .sum();
        boolean whole = parts.stream().allMatch(part -> value.applyAsInt(part) != Figures.BLANK);
        int total = value.applyAsInt(party.total());
        return new PartySum(party.number(), state(party, value, left, whole, sum), sum, total);
    }

    private static State state(
            PartyRows party, ToIntFunction<String> value, Predicate<String> left, boolean whole, int sum) {
        int total = value.applyAsInt(party.total());
        boolean nothing = total == Figures.BLANK
                && party.parts().stream().allMatch(part -> value.applyAsInt(part) == Figures.BLANK);
        if (nothing) {
            return State.NOT_YET;
        }
        if (!whole || total == Figures.BLANK || !left.test(party.total())) {
            return State.OPEN;
        }
        return total == sum ? State.FINE : State.LOOK;
    }

    /// More written than counted is above zero.
    int difference() {
        return written - sum;
    }
}
