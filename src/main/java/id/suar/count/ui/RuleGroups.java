package id.suar.count.ui;

import id.suar.count.rule.BrokenRule;
import id.suar.count.rule.Check;
import id.suar.count.rule.Check.Outcome;
import id.suar.count.rule.CrossCheck;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What all rules say of one form, by outcome: a rule stands under the heaviest that it came to anywhere on the
/// form.
///
/// @param broken   of the form itself
/// @param crossed  rules between this and other forms of the station that are not kept
/// @param kept     codes of rules that are
/// @param open     of those that something is missing for
/// @param elsewhere of those that do not speak of such a form
record RuleGroups(
        List<BrokenRule> broken,
        List<CrossCheck> crossed,
        List<String> kept,
        List<String> open,
        List<String> elsewhere) {

    static RuleGroups of(List<Check> checks, List<CrossCheck> crossed, String contest) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        checks.forEach(check -> outcomes.merge(check.rule(), check.outcome(), RuleGroups::heavier));
        crossed.forEach(check -> outcomes.merge(check.rule(), check.outcome(), RuleGroups::heavier));
        return new RuleGroups(
                BrokenRule.of(checks),
                crossed.stream()
                        .filter(CrossCheck::failed)
                        .filter(check -> check.form().equals(contest) || tells(check, contest))
                        .toList(),
                in(outcomes, Outcome.PASS),
                in(outcomes, Outcome.NOT_ASSESSABLE),
                in(outcomes, Outcome.NOT_APPLICABLE));
    }

    /// X8 is told once for each of both forms already.
    private static boolean tells(CrossCheck check, String contest) {
        return check.other().equals(contest) && !check.rule().equals("X8");
    }

    /// In order of how much they need: broken, missing, kept, silent.
    private static Outcome heavier(Outcome one, Outcome other) {
        List<Outcome> order = List.of(Outcome.FAIL, Outcome.NOT_ASSESSABLE, Outcome.PASS, Outcome.NOT_APPLICABLE);
        return order.indexOf(one) <= order.indexOf(other) ? one : other;
    }

    private static List<String> in(Map<String, Outcome> outcomes, Outcome wanted) {
        Collection<String> codes = new TreeSet<>();
        outcomes.forEach((code, outcome) -> {
            if (outcome == wanted) {
                codes.add(code);
            }
        });
        return List.copyOf(codes);
    }
}
