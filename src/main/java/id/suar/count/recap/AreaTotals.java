package id.suar.count.recap;

import id.suar.count.tally.CountTotals;
import id.suar.count.tally.VillageTally;
import id.suar.election.Contest;
import id.suar.election.Listing;
import id.suar.election.Packs;
import id.suar.region.Level;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The votes of a contest in its whole area, where every form of it is recorded here: only then is it known who
/// is ahead of whom. Reads on the caller's thread.
public final class AreaTotals {

    private final CountTotals totals;
    private final Packs packs;
    private final Regions regions;

    public AreaTotals(CountTotals totals, Packs packs, Regions regions) {
        this.totals = totals;
        this.packs = packs;
        this.regions = regions;
    }

    /// By row of votes; empty when one polling station is missing, or nobody knows how many there are.
    public Optional<Map<String, Long>> of(Contest contest, RegionCode scope) {
        boolean within = !contest.areas().isEmpty() && contest.areas().stream().allMatch(area -> area.isWithin(scope));
        if (!within) {
            return Optional.empty();
        }
        Map<String, Long> votes = new HashMap<>();
        for (RegionCode area : contest.areas()) {
            Map<RegionCode, VillageTally> tallies =
                    totals.villages(contest.election().key(), contest.key(), area).stream()
                            .collect(Collectors.toMap(VillageTally::village, Function.identity()));
            if (tallies.isEmpty() || !villages(area).allMatch(village -> whole(contest, village, tallies))) {
                return Optional.empty();
            }
            tallies.values().forEach(tally -> add(contest, tally, votes));
        }
        return Optional.of(votes);
    }

    /// Whether there is one sheet of a contest within `scope`.
    public boolean any(Contest contest, RegionCode scope) {
        return !totals.villages(contest.election().key(), contest.key(), scope).isEmpty();
    }

    private boolean whole(Contest contest, RegionCode village, Map<RegionCode, VillageTally> tallies) {
        return packs.stations(contest, village) instanceof Listing.Listed(List<TpsCode> stations)
                && stations.stream()
                        .allMatch(station -> tallies.containsKey(village)
                                && tallies.get(village).stations().get(station.number()))
                && (stations.isEmpty() || written(contest, tallies.get(village)));
    }

    /// A blank row of votes is a vote total that nobody knows.
    private static boolean written(Contest contest, VillageTally tally) {
        return RowGroups.of(contest.form()).votes().stream()
                .allMatch(row -> tally.figures().written(row) == tally.sheets());
    }

    private Stream<RegionCode> villages(RegionCode region) {
        return region.level() == Level.VILLAGE
                ? Stream.of(region)
                : regions.children(region).stream().map(Region::code).flatMap(this::villages);
    }

    private static void add(Contest contest, VillageTally tally, Map<String, Long> votes) {
        RowGroups.of(contest.form())
                .votes()
                .forEach(row -> votes.merge(row, tally.figures().sum(row), Long::sum));
    }
}
