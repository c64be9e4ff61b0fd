package id.suar.count.looks;

import id.suar.count.Figures;
import id.suar.count.rule.RuleBrief;
import id.suar.count.rule.Usual;
import id.suar.region.Level;
import id.suar.region.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// S1 and S2: a share that lies far from that of the district's other stations.
final class ShareLooks {

    /// Of fewer stations nothing can be said.
    static final int FEW = 20;

    /// Modified z-score of Iglewicz and Hoaglin (1993) from which on a value is taken for an outlier.
    private static final double FAR = 3.5;

    /// What makes the median deviation of a normal distribution one standard deviation.
    private static final double NORMAL = 0.6745;

    /// Tukey's *far out*: so many times the middle half lie above its upper end.
    private static final double FENCE = 3;

    private ShareLooks() {}

    /// Who came, of the list; not at special places and short lists.
    static List<Look> turnout(List<RuleBrief> sheets, Usual usual) {
        return byDistrict(sheets, sheet -> turnout(sheet, usual), ShareLooks::farFromMedian);
    }

    private static double turnout(RuleBrief sheet, Usual usual) {
        return sheet.station().isSpecial() ? Double.NaN : share(sheet.figures(), "b1_j", "dpt_j", usual.smallList());
    }

    /// Shares of invalid votes lean to one side: only what lies far above is told.
    static List<Look> invalid(List<RuleBrief> sheets, Usual usual) {
        return byDistrict(sheets, sheet -> share(sheet.figures(), "vb", "vc", usual.fewVotes()), ShareLooks::farAbove);
    }

    private static double share(Figures figures, String part, String whole, int least) {
        int some = figures.value(part);
        int all = figures.value(whole);
        return some == Figures.BLANK || all < Math.max(1, least) ? Double.NaN : (double) some / all;
    }

    private record Measured(RuleBrief sheet, double value) {}

    @FunctionalInterface
    private interface Standing {
        List<Look> out(RegionCode district, List<Measured> values, Spread spread);
    }

    private static List<Look> byDistrict(
            List<RuleBrief> sheets, ToDoubleFunction<RuleBrief> measure, Standing standing) {
        Map<String, List<Measured>> districts = new TreeMap<>();
        for (RuleBrief sheet : sheets) {
            double value = measure.applyAsDouble(sheet);
            if (!Double.isNaN(value)) {
                districts
                        .computeIfAbsent(
                                sheet.station().village().at(Level.DISTRICT).digits(), _ -> new ArrayList<>())
                        .add(new Measured(sheet, value));
            }
        }
        List<Look> looks = new ArrayList<>();
        districts.forEach((district, values) -> {
            if (values.size() >= FEW) {
                var spread =
                        Spread.of(values.stream().mapToDouble(Measured::value).toArray());
                looks.addAll(standing.out(new RegionCode(district), values, spread));
            }
        });
        return looks;
    }

    private static List<Look> farFromMedian(RegionCode district, List<Measured> values, Spread spread) {
        double middle = spread.median();
        double reach = FAR * spread.deviation() / NORMAL;
        if (reach == 0) {
            return List.of();
        }
        return values.stream()
                .filter(one -> Math.abs(one.value() - middle) > reach)
                .map(one -> look(
                        Method.TURNOUT,
                        district,
                        one,
                        middle,
                        one.value() < middle ? middle - reach : middle + reach,
                        values.size()))
                .toList();
    }

    private static List<Look> farAbove(RegionCode district, List<Measured> values, Spread spread) {
        double upper = spread.quantile(0.75);
        double fence = upper + FENCE * (upper - spread.quantile(0.25));
        return values.stream()
                .filter(one -> one.value() > fence)
                .map(one -> look(Method.INVALID, district, one, spread.median(), fence, values.size()))
                .toList();
    }

    private static Look look(Method method, RegionCode district, Measured one, double usual, double bound, int sample) {
        return new Look(
                method,
                district,
                Optional.of(one.sheet().station()),
                Optional.empty(),
                one.value(),
                usual,
                bound,
                sample);
    }
}
