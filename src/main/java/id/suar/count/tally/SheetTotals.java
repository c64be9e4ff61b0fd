package id.suar.count.tally;

import id.suar.count.Contestants;
import id.suar.count.Figures;
import java.util.Arrays;
import java.util.OptionalInt;

/// The few figures of a sheet that lists show; blanks as [Figures#BLANK].
///
/// @param list  voters on the permanent list
/// @param came  of them, those who voted
/// @param users all who voted
/// @param valid votes; `invalid` ones; `all` together
/// @param votes of each contestant, the one with number 1 first
public record SheetTotals(int list, int came, int users, int valid, int invalid, int all, int[] votes) {

    static SheetTotals of(Figures figures) {
        int[] votes = new int[0];
        for (String figure : figures.layout().figures()) {
            OptionalInt number = Contestants.number(figure);
            if (number.isPresent() && number.getAsInt() > 0) {
                votes = with(votes, number.getAsInt(), figures.value(figure));
            }
        }
        return new SheetTotals(
                figures.value("dpt_j"),
                figures.value("b1_j"),
                figures.value("b4_j"),
                figures.value("va"),
                figures.value("vb"),
                figures.value("vc"),
                votes);
    }

    private static int[] with(int[] votes, int number, int value) {
        int[] wider = votes;
        if (votes.length < number) {
            wider = Arrays.copyOf(votes, number);
            Arrays.fill(wider, votes.length, number, Figures.BLANK);
        }
        wider[number - 1] = value;
        return wider;
    }

    /// Empty when they are blank, and where the form has no such contestant.
    public OptionalInt votes(int number) {
        return number < 1 || number > votes.length ? OptionalInt.empty() : written(votes[number - 1]);
    }

    public static OptionalInt written(int value) {
        return value == Figures.BLANK ? OptionalInt.empty() : OptionalInt.of(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SheetTotals that
                && Arrays.equals(plain(), that.plain())
                && Arrays.equals(votes, that.votes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(plain()) + Arrays.hashCode(votes);
    }

    @Override
    public String toString() {
        return Arrays.toString(plain()) + Arrays.toString(votes);
    }

    private int[] plain() {
        return new int[] {list, came, users, valid, invalid, all};
    }
}
