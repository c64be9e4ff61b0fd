package id.suar.count.looks;

import id.suar.count.Figures;
import id.suar.count.rule.RuleBrief;
import id.suar.region.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// S5: two stations whose votes are the same for every contestant.
final class TwinLooks {

    /// Where fewer voted, equal figures are no wonder.
    static final int FEW = 100;

    /// So many are told; of more than that the list is of no use.
    static final int MOST = 1_000;

    private TwinLooks() {}

    /// @param looks    one for each later twin of a station, at most [#MOST]
    /// @param compared how many stations were held against each other
    /// @param pairs    how many are alike
    /// @param byChance how many there would be if the votes of the contestants did not depend on each other
    record Twins(List<Look> looks, int compared, long pairs, double byChance) {

        Twins {
            looks = List.copyOf(looks);
        }
    }

    static Twins find(List<RuleBrief> sheets) {
        Map<List<Integer>, List<RuleBrief>> alike = new HashMap<>();
        List<List<Integer>> compared = new ArrayList<>();
        for (RuleBrief sheet : sheets) {
            List<Integer> votes = votes(sheet.figures());
            if (comparable(votes)) {
                alike.computeIfAbsent(votes, _ -> new ArrayList<>(1)).add(sheet);
                compared.add(votes);
            }
        }
        List<Look> looks = new ArrayList<>();
        double byChance = byChance(compared);
        long pairs = 0;
        for (List<RuleBrief> group : alike.values()) {
            pairs += (long) group.size() * (group.size() - 1) / 2;
            for (int i = 1; i < group.size() && looks.size() < MOST; i++) {
                looks.add(look(group.getFirst(), group.get(i), byChance, compared.size()));
            }
        }
        looks.sort(java.util.Comparator.comparing(look -> look.station().orElseThrow()));
        return new Twins(looks, compared.size(), pairs, byChance);
    }

    private static List<Integer> votes(Figures figures) {
        return figures.layout().votes().stream().map(figures::value).toList();
    }

    /// At least two contestants have votes, and all of them are written.
    private static boolean comparable(List<Integer> votes) {
        return !votes.contains(Figures.BLANK)
                && votes.stream().filter(value -> value > 0).count() >= 2
                && votes.stream().mapToInt(Integer::intValue).sum() >= FEW;
    }

    private static Look look(RuleBrief first, RuleBrief later, double byChance, int compared) {
        int votes = votes(later.figures()).stream().mapToInt(Integer::intValue).sum();
        return new Look(
                Method.TWINS,
                later.station().village().at(Level.DISTRICT),
                Optional.of(later.station()),
                Optional.of(first.station()),
                votes,
                byChance,
                FEW,
                compared);
    }

    /// For each contestant the share of pairs of stations that agree, multiplied, times all pairs.
    private static double byChance(List<List<Integer>> compared) {
        double stations = compared.size();
        if (stations < 2) {
            return 0;
        }
        double pairs = stations * (stations - 1) / 2;
        int contestants = compared.stream().mapToInt(List::size).min().orElse(0);
        double chance = 1;
        for (int place = 0; place < contestants; place++) {
            Map<Integer, Integer> times = new HashMap<>();
            for (List<Integer> votes : compared) {
                times.merge(votes.get(place), 1, Integer::sum);
            }
            double agree = times.values().stream()
                    .mapToDouble(n -> (double) n * (n - 1) / 2)
                    .sum();
            chance *= agree / pairs;
        }
        return pairs * chance;
    }
}
