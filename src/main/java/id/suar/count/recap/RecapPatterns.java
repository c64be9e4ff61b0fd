package id.suar.count.recap;

import id.suar.region.Level;
import id.suar.region.RegionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/// What differences of many units have in common. Pure.
///
/// @param gainers rows that have more than on C.Hasil: repeated ones first, then the largest
/// @param losers  the same of those that have fewer
/// @param moves   from whom to whom votes may have gone, largest first
public record RecapPatterns(List<Mover> gainers, List<Mover> losers, List<Move> moves) {

    private static final Comparator<Mover> ORDER = Comparator.comparing(Mover::repeated)
            .thenComparingLong(Mover::votes)
            .reversed()
            .thenComparing(Mover::figure);

    public RecapPatterns {
        gainers = List.copyOf(gainers);
        losers = List.copyOf(losers);
        moves = List.copyOf(moves);
    }

    /// In units where one row has more and another fewer: the smaller of the two, added up. Where several rows
    /// gain and lose, nobody knows which vote went where; each pair is counted.
    ///
    /// @param units in how many
    public record Move(String loser, String gainer, long votes, int units) {}

    /// @param totals of C.Hasil in the contest's whole area, by row; empty when one form of it is not here
    public static RecapPatterns of(RecapReport report, Optional<Map<String, Long>> totals) {
        var standings = new Standings(report.contest(), report.groups(), totals, differences(report));
        return new RecapPatterns(movers(report, standings, 1), movers(report, standings, -1), moves(report));
    }

    private static Map<String, Long> differences(RecapReport report) {
        Map<String, Long> differences = new HashMap<>();
        report.units()
                .forEach(unit -> unit.inVotes()
                        .forEach(row -> differences.merge(row.figure(), (long) row.difference(), Long::sum)));
        return differences;
    }

    private static List<Mover> movers(RecapReport report, Standings standings, int sign) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (UnitComparison unit : report.units()) {
            for (RowDifference row : unit.inVotes()) {
                if (row.difference() * sign > 0) {
                    tallies.computeIfAbsent(row.figure(), key -> new Tally()).add(unit.unit(), row.difference() * sign);
                }
            }
        }
        List<Mover> movers = new ArrayList<>();
        tallies.forEach((figure, tally) -> movers.add(tally.mover(figure, report, standings, sign)));
        movers.sort(ORDER);
        return movers;
    }

    private static List<Move> moves(RecapReport report) {
        Map<List<String>, long[]> moves = new HashMap<>();
        for (UnitComparison unit : report.units()) {
            List<RowDifference> rows = unit.inVotes();
            for (RowDifference loser : rows) {
                for (RowDifference gainer : rows) {
                    if (loser.difference() < 0 && gainer.difference() > 0) {
                        long[] move =
                                moves.computeIfAbsent(List.of(loser.figure(), gainer.figure()), key -> new long[2]);
                        move[0] += Math.min(gainer.difference(), -loser.difference());
                        move[1]++;
                    }
                }
            }
        }
        List<Move> all = new ArrayList<>();
        moves.forEach((rows, move) -> all.add(new Move(rows.getFirst(), rows.getLast(), move[0], (int) move[1])));
        all.sort(Comparator.comparingLong(Move::votes)
                .reversed()
                .thenComparing(Move::loser)
                .thenComparing(Move::gainer));
        return all;
    }

    private static final class Tally {

        private final Map<RegionCode, Integer> stations = new HashMap<>();
        private final Set<RegionCode> villages = new HashSet<>();
        private final Set<RegionCode> districts = new HashSet<>();
        private int units;
        private long votes;

        void add(RecapUnit unit, int difference) {
            units++;
            votes += difference;
            districts.add(unit.district());
            if (unit.region().level() == Level.VILLAGE) {
                villages.add(unit.region());
                stations.merge(unit.region(), 1, Integer::sum);
            }
        }

        Mover mover(String figure, RecapReport report, Standings standings, int sign) {
            long read = districts.stream()
                    .mapToLong(district ->
                            report.totals().getOrDefault(district, Map.of()).getOrDefault(figure, 0L))
                    .sum();
            // What is lost was part of what C.Hasil has.
            long all = sign > 0 ? read : read - net(figure, report);
            int most =
                    stations.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            OptionalDouble share = all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) votes / all);
            return new Mover(figure, units, villages.size(), most, votes, share, standings.of(figure));
        }

        private long net(String figure, RecapReport report) {
            return report.units().stream()
                    .filter(unit -> districts.contains(unit.unit().district()))
                    .mapToLong(unit -> unit.difference(figure).orElse(0))
                    .sum();
        }
    }
}
