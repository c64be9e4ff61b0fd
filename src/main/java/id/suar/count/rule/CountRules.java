package id.suar.count.rule;

import static id.suar.count.rule.Rule.Needs.BESIDE;
import static id.suar.count.rule.Rule.Needs.FIGURES;
import static id.suar.count.rule.Rule.Needs.LIMITS;
import static id.suar.count.rule.Rule.Needs.PAPER;
import static id.suar.count.rule.Severity.BREAKS;
import static id.suar.count.rule.Severity.INFORMATION;
import static id.suar.count.rule.Severity.LOOK;

import id.suar.count.Figures;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Every rule of a C.Hasil form: R01 to R28 but R17, which compares the forms of one station, see [CrossRules].
/// Pure.
///
/// A rule speaks only where all that it needs is written and known. A failed sum is an arithmetic finding on a
/// document, not evidence of fraud; none of the rules ever stands in the way of saving.
public final class CountRules {

    /// Raised whenever a rule says something else than before.
    public static final int VERSION = 2;

    /// In their order.
    public static final List<Rule> ALL = List.of(
            new Rule("R01", BREAKS, FIGURES, SumRules::triples),
            new Rule("R02", BREAKS, FIGURES, SumRules::users),
            new Rule("R03", BREAKS, FIGURES, (facts, checks) -> checks.equal("s1", "s2", "s3", "s4")),
            new Rule("R04", BREAKS, FIGURES, SumRules::votes),
            new Rule("R05", BREAKS, FIGURES, SumRules::parties),
            new Rule("R06", BREAKS, FIGURES, (facts, checks) -> checks.equal("vc", "va", "vb")),
            new Rule("R07", BREAKS, FIGURES, (facts, checks) -> checks.equal("vc", "s2")),
            new Rule("R08", BREAKS, FIGURES, (facts, checks) -> checks.equal("s2", "b4_j")),
            new Rule("R09", BREAKS, FIGURES, (facts, checks) -> checks.equal("vc", "b4_j")),
            new Rule("R10", BREAKS, FIGURES, SumRules::fromTheList),
            new Rule("R11", BREAKS, FIGURES, SumRules::disabled),
            new Rule("R12", LOOK, PAPER, PaperRules::high),
            new Rule("R13", LOOK, LIMITS, UnusualRules::ballotsReceived),
            new Rule("R14", LOOK, LIMITS, UnusualRules::listSize),
            new Rule("R15", LOOK, LIMITS, UnusualRules::turnout),
            new Rule("R16", INFORMATION, LIMITS, UnusualRules::byCard),
            new Rule("R18", LOOK, BESIDE, BesideRules::photos),
            new Rule("R19", LOOK, PAPER, PaperRules::signatures),
            new Rule("R20", LOOK, LIMITS, UnusualRules::votes),
            new Rule("R21", LOOK, PAPER, PaperRules::gaps),
            new Rule("R22", BREAKS, FIGURES, SumRules::noMoreThanReceived),
            new Rule("R23", BREAKS, FIGURES, SumRules::returned),
            new Rule("R24", INFORMATION, PAPER, PaperRules::date),
            new Rule("R25", LOOK, PAPER, PaperRules::words),
            new Rule("R26", LOOK, BESIDE, BesideRules::copyAndPlano),
            new Rule("R27", INFORMATION, BESIDE, BesideRules::byCardBeforeNoon),
            new Rule("R28", LOOK, BESIDE, BesideRules::published));

    private CountRules() {}

    /// What every rule of the figures says, in the order of the rules, then of the paper.
    public static List<Check> check(Figures figures, Limits limits) {
        return check(SheetFacts.of(figures, limits), FIGURES, LIMITS);
    }

    /// Those that failed.
    public static List<Check> failed(Figures figures, Limits limits) {
        return check(figures, limits).stream().filter(Check::failed).toList();
    }

    /// What every rule says.
    public static List<Check> check(SheetFacts facts) {
        return check(facts, Rule.Needs.values());
    }

    /// What those rules say that need no more than this.
    public static List<Check> check(SheetFacts facts, Rule.Needs... needs) {
        Set<Rule.Needs> wanted = EnumSet.copyOf(Arrays.asList(needs));
        var checks = new Checks(facts.figures());
        for (Rule rule : ALL) {
            if (wanted.contains(rule.needs())) {
                rule.judge(facts, checks);
            }
        }
        return checks.all();
    }

    public static Optional<Rule> rule(String code) {
        return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
