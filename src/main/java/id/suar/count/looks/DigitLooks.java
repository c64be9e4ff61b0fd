package id.suar.count.looks;

import id.suar.count.rule.RuleBrief;
import id.suar.region.Level;
import id.suar.region.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/// S4: whether the last digits of votes are as even as chance would have them, by district. Figures of three digits
/// and more only: of smaller ones the last digit is not even by itself.
final class DigitLooks {

    /// Of fewer figures nothing can be said.
    static final int FEW = 100;

    /// Over all districts together chance alone gives such a result once in a hundred countings.
    static final double LEVEL = 0.01;

    private static final int THREE_DIGITS = 100;
    private static final int DIGITS = 10;

    private DigitLooks() {}

    /// @param figures how many there are
    /// @param square  chi-square, nine degrees of freedom
    /// @param chance  of as large a one or a larger one
    record Tested(RegionCode district, int figures, double square, double chance) {}

    static List<Tested> test(List<RuleBrief> sheets) {
        Map<String, int[]> districts = new TreeMap<>();
        for (RuleBrief sheet : sheets) {
            int[] digits = districts.computeIfAbsent(
                    sheet.station().village().at(Level.DISTRICT).digits(), _ -> new int[DIGITS]);
            for (String votes : sheet.figures().layout().votes()) {
                int value = sheet.figures().value(votes);
                if (value >= THREE_DIGITS) {
                    digits[value % DIGITS]++;
                }
            }
        }
        List<Tested> tested = new ArrayList<>();
        districts.forEach(
                (district, digits) -> test(new RegionCode(district), digits).ifPresent(tested::add));
        return tested;
    }

    private static Optional<Tested> test(RegionCode district, int[] digits) {
        int all = 0;
        for (int times : digits) {
            all += times;
        }
        if (all < FEW) {
            return Optional.empty();
        }
        double even = (double) all / DIGITS;
        double square = 0;
        for (int times : digits) {
            square += (times - even) * (times - even) / even;
        }
        double chance = ChiSquaredDistribution.of(DIGITS - 1).survivalProbability(square);
        return Optional.of(new Tested(district, all, square, chance));
    }

    /// Bonferroni: of many districts one stands out by chance, so that each must stand out the more.
    static List<Look> striking(List<Tested> tested) {
        double bound = LEVEL / Math.max(1, tested.size());
        return tested.stream()
                .filter(one -> one.chance() < bound)
                .map(one -> new Look(
                        Method.LAST_DIGIT,
                        one.district(),
                        Optional.empty(),
                        Optional.empty(),
                        one.square(),
                        one.chance(),
                        bound,
                        one.figures()))
                .toList();
    }
}
