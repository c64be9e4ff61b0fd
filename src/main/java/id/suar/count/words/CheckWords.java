package id.suar.count.words;

import id.suar.count.rule.Check;
import id.suar.election.Contest;
import id.suar.election.Regime;

/// Which text says a check's message. Placeholders: `{0}` name of the row, `{1}` what is written, `{2}` what
/// was expected, `{3}` the difference without sign, `{4}` the share that the rule measures by.
public final class CheckWords {

    private CheckWords() {}

    /// The law's own words stand only where the law has them: a count that differs from the voters is a
    /// ground for a recount by UU 7/2017 art. 374(2) h, and not listed as one in UU 1/2015 art. 113.
    public static String key(Check check, Contest contest) {
        String key = "count.rule." + check.rule();
        if (check.rule().equals("R09") && contest.regime().equals(Regime.PEMILU)) {
            return key + ".PEMILU";
        }
        return switch (check.rule()) {
            case "R19" -> key + (check.row().equals(Check.KPPS) ? ".kpps" : ".witness");
            case "R20" -> key + (check.row().equals("vb") ? ".invalid" : ".all");
            case "R28" -> key + "." + check.row();
            default -> key;
        };
    }

    /// Which text names the law that a broken rule touches, where it touches any. It is said as something that can
    /// be looked into; no rule concludes that a ground is there.
    static String ground(String rule, Contest contest) {
        return "count.ground." + rule + "." + contest.regime();
    }
}
