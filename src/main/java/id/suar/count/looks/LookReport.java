package id.suar.count.looks;

import id.suar.count.Figures;
import id.suar.count.rule.RuleBrief;
import id.suar.count.rule.Usual;
import id.suar.election.Contest;
import id.suar.region.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands out in the sheets of one contest. Pure; takes its time.
///
/// @param looks     by method, then by place
/// @param districts of which last digits were tested
/// @param compared  stations whose votes were held against each other
/// @param pairs     of them, how many pairs are alike
/// @param byChance  how many pairs chance alone would give
public record LookReport(List<Look> looks, int districts, int compared, long pairs, double byChance) {

    public LookReport {
        looks = List.copyOf(looks);
    }

    public static LookReport of(Contest contest, List<RuleBrief> sheets) {
        Usual usual = Usual.of(contest.election());
        List<Look> looks = new ArrayList<>();
        looks.addAll(ShareLooks.turnout(sheets, usual));
        looks.addAll(ShareLooks.invalid(sheets, usual));
        looks.addAll(oneTakesAll(sheets, usual));
        List<DigitLooks.Tested> tested = DigitLooks.test(sheets);
        looks.addAll(DigitLooks.striking(tested));
        TwinLooks.Twins twins = TwinLooks.find(sheets);
        looks.addAll(twins.looks());
        return new LookReport(looks, tested.size(), twins.compared(), twins.pairs(), twins.byChance());
    }

    /// S3
    private static List<Look> oneTakesAll(List<RuleBrief> sheets, Usual usual) {
        List<Look> looks = new ArrayList<>();
        for (RuleBrief sheet : sheets) {
            Figures figures = sheet.figures();
            int valid = figures.value("va");
            List<String> votes = figures.layout().votes();
            boolean all = votes.size() > 1 && votes.stream().anyMatch(one -> figures.value(one) == valid);
            if (valid >= Math.max(1, usual.fewVotes()) && all) {
                looks.add(new Look(
                        Method.ONE_TAKES_ALL,
                        sheet.station().village().at(Level.DISTRICT),
                        Optional.of(sheet.station()),
                        Optional.empty(),
                        valid,
                        0,
                        usual.fewVotes(),
                        1));
            }
        }
        return looks;
    }

    public long of(Method method) {
        return looks.stream().filter(look -> look.method() == method).count();
    }
}
