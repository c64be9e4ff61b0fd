package id.suar.count;

import id.suar.election.FormLayout;
import java.util.OptionalInt;

/// Which figures of a form are a contestant's own: the votes of a pair or a person (`v01`), a party's total as
/// written on the paper (`04_b`).
public final class Contestants {

    private static final String PARTY_TOTAL = "_b";

    private Contestants() {}

    /// The contestant whose votes a figure holds.
    public static OptionalInt number(String figure) {
        boolean person = figure.length() == 3 && figure.charAt(0) == 'v' && digits(figure, 1);
        boolean party = figure.length() == 4 && figure.endsWith(PARTY_TOTAL) && digits(figure, 0);
        if (!person && !party) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(figure.substring(person ? 1 : 0, person ? 3 : 2)));
    }

    /// The figure of a contestant's votes on a form of this layout.
    public static String figure(String layout, int number) {
        return layout.startsWith("parties/") ? "%02d".formatted(number) + PARTY_TOTAL : FormLayout.votes(number);
    }

    private static boolean digits(String figure, int from) {
        return Character.isDigit(figure.charAt(from)) && Character.isDigit(figure.charAt(from + 1));
    }
}
