package id.suar.count.rule;

import id.suar.count.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// What is out of the ordinary, measured by numbers of the contest's pack.
final class UnusualRules {

    private UnusualRules() {}

    /// R13: what is sent is the list and its reserve, rounded up; one more is common too.
    static void ballotsReceived(SheetFacts facts, Checks checks) {
        Optional<BigDecimal> reserve = facts.limits().reserve();
        if (facts.limits().special() || reserve.isEmpty()) {
            checks.silent("s1", "dpt_j", "s1");
            return;
        }
        int list = facts.figures().value("dpt_j");
        int sent = list + times(list, reserve.get(), RoundingMode.CEILING);
        int received = facts.figures().value("s1");
        checks.judged("s1", List.of("dpt_j", "s1"), received == sent || received == sent + 1, sent);
    }

    /// R14
    static void listSize(SheetFacts facts, Checks checks) {
        Optional<BigDecimal> cap = facts.limits().cap();
        if (facts.limits().special() || cap.isEmpty()) {
            checks.silent("dpt_j", "dpt_j");
            return;
        }
        int most = cap.get().intValue();
        checks.judged("dpt_j", List.of("dpt_j"), facts.figures().value("dpt_j") <= most, most);
    }

    /// R15: everybody on a list that is not short came, or hardly anybody.
    static void turnout(SheetFacts facts, Checks checks) {
        int list = facts.figures().value("dpt_j");
        int came = facts.figures().value("b1_j");
        List<String> operands = List.of("dpt_j", "b1_j");
        Usual usual = facts.limits().usual();
        if (list == 0) {
            checks.silent("b1_j", "dpt_j", "b1_j");
        } else if (list >= usual.smallList() && came == list) {
            checks.judged("b1_j", operands, false, list - 1);
        } else {
            int least = times(list, usual.leastTurnout(), RoundingMode.CEILING);
            checks.judged("b1_j", operands, came >= least, least);
        }
    }

    /// R16: often so in places of migrant work; a remark.
    static void byCard(SheetFacts facts, Checks checks) {
        share(facts, checks, "b3_j", "dpt_j", facts.limits().usual().mostByCard());
    }

    /// R20: many invalid votes, or one contestant has every one of the valid votes.
    static void votes(SheetFacts facts, Checks checks) {
        if (facts.figures().value("vc") == 0) {
            // Of nothing there is no share.
            checks.silent("vb", "vb", "vc");
        } else {
            share(facts, checks, "vb", "vc", facts.limits().usual().mostInvalid());
        }
        facts.figures().layout().votes().forEach(votes -> oneTakesAll(facts, checks, votes));
    }

    private static void oneTakesAll(SheetFacts facts, Checks checks, String votes) {
        int valid = facts.figures().value("va");
        boolean few = valid != Figures.BLANK && valid < facts.limits().usual().fewVotes();
        if (facts.figures().layout().votes().size() < 2 || few) {
            checks.silent(votes, votes, "va");
        } else {
            checks.judged(votes, List.of(votes, "va"), facts.figures().value(votes) != valid, valid - 1);
        }
    }

    /// `part` is at most this share of `whole`.
    private static void share(SheetFacts facts, Checks checks, String part, String whole, BigDecimal most) {
        int limit = times(facts.figures().value(whole), most, RoundingMode.FLOOR);
        checks.judged(part, List.of(part, whole), facts.figures().value(part) <= limit, limit);
    }

    private static int times(int figure, BigDecimal share, RoundingMode rounding) {
        return BigDecimal.valueOf(Math.max(0, figure))
                .multiply(share)
                .setScale(0, rounding)
                .intValue();
    }
}
