package id.suar.count.station;

import id.suar.count.CountDrafts;
import id.suar.count.tally.CountTotals;
import id.suar.count.tally.SheetBrief;
import id.suar.election.Contest;
import id.suar.election.Listing;
import id.suar.election.Packs;
import id.suar.journal.EntryId;
import id.suar.journal.Whereabouts;
import id.suar.region.Level;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// The polling stations of a scope and how their forms stand: those that packs list, those that are recorded
/// or begun although no pack lists them. Reads on the caller's thread.
public final class StationLines {

    private final CountTotals totals;
    private final CountDrafts drafts;
    private final Packs packs;
    private final Regions regions;
    private final RegionCode scope;

    public StationLines(CountTotals totals, CountDrafts drafts, Packs packs, Regions regions, RegionCode scope) {
        this.totals = totals;
        this.drafts = drafts;
        this.packs = packs;
        this.regions = regions;
        this.scope = scope;
    }

    private record Names(String district, String village, String searched) {}

    /// In order of codes.
    public List<StationLine> of(Contest contest, Function<EntryId, Whereabouts> whereabouts) {
        Map<TpsCode, SheetBrief> recorded = new HashMap<>();
        totals.sheets(contest.election().key(), contest.key(), scope)
                .forEach(sheet -> recorded.put(sheet.station(), sheet));
        Set<TpsCode> begun = drafts.stations(contest, scope);
        Set<TpsCode> listed = new ListedStations(packs, regions).of(contest, scope);
        Set<TpsCode> all = new TreeSet<>(listed);
        all.addAll(recorded.keySet());
        all.addAll(begun);
        Map<RegionCode, Names> names = new HashMap<>();
        List<StationLine> lines = new ArrayList<>(all.size());
        for (TpsCode station : all) {
            Optional<SheetBrief> sheet = Optional.ofNullable(recorded.get(station));
            lines.add(line(station, listed.contains(station), begun.contains(station), sheet, names, whereabouts));
        }
        return lines;
    }

    /// One of them, read anew.
    public StationLine of(Contest contest, TpsCode station, Function<EntryId, Whereabouts> whereabouts) {
        boolean listed = packs.stations(contest, station.village()) instanceof Listing.Listed(var stations)
                && stations.contains(station);
        boolean begun = drafts.find(contest, station).isPresent();
        Optional<SheetBrief> sheet = totals.sheet(contest.election().key(), contest.key(), station);
        return line(station, listed, begun, sheet, new HashMap<>(), whereabouts);
    }

    /// How many sheets somebody should look at: a conflict, or a broken rule without a word of explanation.
    public int due(Contest contest) {
        return totals.due(contest.election().key(), contest.key(), scope);
    }

    private StationLine line(
            TpsCode station,
            boolean listed,
            boolean begun,
            Optional<SheetBrief> sheet,
            Map<RegionCode, Names> names,
            Function<EntryId, Whereabouts> whereabouts) {
        Names here = names.computeIfAbsent(station.village(), this::names);
        return new StationLine(
                station,
                here.district(),
                here.village(),
                here.searched(),
                listed,
                state(sheet, begun),
                sheet,
                sheet.map(one -> whereabouts.apply(one.last())));
    }

    private Names names(RegionCode village) {
        String district = name(village.at(Level.DISTRICT));
        String name = name(village);
        return new Names(district, name, StationSearch.folded(name) + " " + StationSearch.folded(district));
    }

    private String name(RegionCode code) {
        return regions.find(code).map(Region::name).orElse(code.dotted());
    }

    private static StationState state(Optional<SheetBrief> sheet, boolean begun) {
        if (sheet.filter(SheetBrief::conflict).isPresent()) {
            return StationState.CONFLICT;
        }
        if (begun) {
            return StationState.DRAFT;
        }
        return sheet.map(one -> one.broken().isEmpty() ? StationState.RECORDED : StationState.BROKEN)
                .orElse(StationState.NOT_YET);
    }
}
