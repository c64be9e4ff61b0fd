package id.suar.count.rule;

import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.VoteRound;
import id.suar.count.rule.Rule.Needs;
import id.suar.election.Ballot;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.region.TpsCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// What rules say of the sheet that is in force for one form, in brief: kept when it is written, so that the rules
/// of a province are looked at without a single whole sheet. What depends on a pack is asked when it is read.
///
/// @param broken    what the paper alone breaks
/// @param explained rules of which somebody has explained why it stands so
/// @param figures   of the form without single candidates
/// @param round     what kind of vote it tells of
/// @param filledOn  the day that is written on it
/// @param heldOn    the day of a repeated vote
public record RuleBrief(
        TpsCode station,
        List<Check> broken,
        Set<String> explained,
        Figures figures,
        VoteRound.Kind round,
        Optional<LocalDate> filledOn,
        Optional<LocalDate> heldOn) {

    /// Of the paper's own rules, those that are worth a list. A form that was imported has not one row of ballots:
    /// its gaps are told on the form itself.
    private static final Set<String> LISTED = Set.of("R19", "R25");

    public RuleBrief {
        broken = List.copyOf(broken);
        explained = Set.copyOf(explained);
    }

    public static RuleBrief of(CountSheet sheet) {
        var facts = SheetFacts.of(sheet, Limits.PAPER, Optional.empty());
        List<Check> broken = CountRules.check(facts, Needs.FIGURES, Needs.PAPER).stream()
                .filter(Check::failed)
                .filter(check -> check.severity() == Severity.BREAKS || LISTED.contains(check.rule()))
                .toList();
        return new RuleBrief(
                sheet.station(),
                broken,
                sheet.explanations().keySet(),
                sheet.figures().on(brief(sheet.figures().layout())),
                sheet.round().kind(),
                sheet.paper().filledOn(),
                sheet.round().heldOn());
    }

    /// The same form without single candidates.
    private static FormLayout brief(FormLayout layout) {
        if (layout.parties().isEmpty()) {
            return layout;
        }
        var none = new TreeMap<Integer, Integer>();
        layout.parties().forEach(party -> none.put(party.number(), 0));
        return FormLayout.of(new Ballot.Parties(none));
    }

    /// Everything that it breaks, in the order of the rules.
    public List<Check> failed(Contest contest) {
        return failed(Limits.of(contest), contest.election().votingDay());
    }

    /// The same for many sheets of a contest: what its pack says is asked once.
    public static Function<RuleBrief, List<Check>> failedOf(Contest contest) {
        Limits limits = Limits.of(contest);
        LocalDate votingDay = contest.election().votingDay();
        return brief -> brief.failed(limits, votingDay);
    }

    private List<Check> failed(Limits limits, LocalDate votingDay) {
        List<Check> failed = new ArrayList<>(broken);
        CountRules.check(SheetFacts.of(figures, limits.at(station, round)), Needs.LIMITS).stream()
                .filter(Check::failed)
                .forEach(failed::add);
        dated(votingDay).filter(Check::failed).ifPresent(failed::add);
        failed.sort(Comparator.comparing(Check::rule));
        return failed;
    }

    private Optional<Check> dated(LocalDate votingDay) {
        if (filledOn.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day =
                heldOn.or(() -> round == VoteRound.Kind.FIRST ? Optional.of(votingDay) : Optional.empty());
        return day.map(held -> PaperRules.dated(figures, filledOn.get(), held));
    }

    public CrossForm crossForm(Contest contest) {
        return new CrossForm(contest, figures, round);
    }
}
