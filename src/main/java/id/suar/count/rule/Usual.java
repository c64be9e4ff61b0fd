package id.suar.count.rule;

import id.suar.election.Election;
import java.math.BigDecimal;

/// From where on a figure is worth a look. None of these numbers is law: packs may set others, each with its
/// source, and what a pack does not say is as it was found in the counts of 2024.
///
/// @param leastTurnout fewer than this share of the list came
/// @param mostInvalid  more than this share of the votes is invalid
/// @param mostByCard   voters by identity card, as a share of the list
/// @param smallList    on a shorter list it is no wonder that everybody came
/// @param fewVotes     of fewer votes it is no wonder that one has them all
/// @param highFigure   the form on the wall has boxes for three digits
public record Usual(
        BigDecimal leastTurnout,
        BigDecimal mostInvalid,
        BigDecimal mostByCard,
        int smallList,
        int fewVotes,
        int highFigure) {

    public static final Usual DEFAULT =
            new Usual(new BigDecimal("0.30"), new BigDecimal("0.10"), new BigDecimal("0.02"), 50, 50, 999);

    public static Usual of(Election election) {
        return new Usual(
                election.parameter("turnout_low").orElse(DEFAULT.leastTurnout),
                election.parameter("invalid_high").orElse(DEFAULT.mostInvalid),
                election.parameter("ktp_high").orElse(DEFAULT.mostByCard),
                whole(election, "list_small", DEFAULT.smallList),
                whole(election, "votes_small", DEFAULT.fewVotes),
                whole(election, "figure_high", DEFAULT.highFigure));
    }

    private static int whole(Election election, String key, int otherwise) {
        return election.parameter(key).map(BigDecimal::intValue).orElse(otherwise);
    }
}
