package id.suar.count.seen;

import id.suar.count.CountDrafts;
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
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Reads the progress of a contest: a row for each village and the drafts, whatever the number of sheets. What
/// packs list is read once and kept.
public final class ProgressReader {

    private final CountTotals totals;
    private final CountDrafts drafts;
    private final Packs packs;
    private final Regions regions;
    private final RegionCode scope;
    private final Map<String, Map<RegionCode, BitSet>> listed = new ConcurrentHashMap<>();

    public ProgressReader(CountTotals totals, CountDrafts drafts, Packs packs, Regions regions, RegionCode scope) {
        this.totals = totals;
        this.drafts = drafts;
        this.packs = packs;
        this.regions = regions;
        this.scope = scope;
    }

    public Progress read(Contest contest) {
        Map<RegionCode, VillageTally> tallies = new HashMap<>();
        totals.villages(contest.election().key(), contest.key(), scope)
                .forEach(tally -> tallies.put(tally.village(), tally));
        Map<RegionCode, BitSet> begun = new HashMap<>();
        drafts.stations(contest, scope)
                .forEach(station -> begun.computeIfAbsent(station.village(), _ -> new BitSet())
                        .set(station.number()));
        Map<RegionCode, Coverage> villages = new TreeMap<>();
        listed.computeIfAbsent(contest.id(), _ -> listed(contest))
                .forEach((village, stations) -> villages.put(village, coverage(stations, village, tallies, begun)));
        tallies.keySet()
                .forEach(village ->
                        villages.computeIfAbsent(village, unknown -> coverage(new BitSet(), unknown, tallies, begun)));
        return new Progress(contest, scope, villages, tallies, this::named);
    }

    private static Coverage coverage(
            BitSet listed, RegionCode village, Map<RegionCode, VillageTally> tallies, Map<RegionCode, BitSet> drafts) {
        VillageTally tally = tallies.get(village);
        BitSet recorded = tally == null ? new BitSet() : tally.stations();
        BitSet received = and(listed, recorded);
        BitSet begun = and(listed, drafts.getOrDefault(village, new BitSet()));
        begun.andNot(recorded);
        return new Coverage(
                listed.cardinality(),
                received.cardinality(),
                begun.cardinality(),
                recorded.cardinality() - received.cardinality(),
                listed.isEmpty() ? 1 : 0,
                tally == null ? 0 : tally.explained(),
                tally == null ? 0 : tally.conflicts(),
                tally == null ? 0 : tally.due());
    }

    private static BitSet and(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /// Every village of the scope, with no station where no pack lists any.
    private Map<RegionCode, BitSet> listed(Contest contest) {
        Map<RegionCode, BitSet> all = new TreeMap<>();
        villages(scope).forEach(village -> {
            var numbers = new BitSet();
            if (packs.stations(contest, village) instanceof Listing.Listed(List<TpsCode> stations)) {
                stations.forEach(station -> numbers.set(station.number()));
            }
            all.put(village, numbers);
        });
        return all;
    }

    private Stream<RegionCode> villages(RegionCode region) {
        return region.level() == Level.VILLAGE
                ? Stream.of(region)
                : regions.children(region).stream().flatMap(child -> villages(child.code()));
    }

    private Region named(RegionCode code) {
        return regions.find(code).orElseGet(() -> new Region(code, code.dotted(), false));
    }
}
