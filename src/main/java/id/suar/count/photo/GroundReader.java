package id.suar.count.photo;

import id.suar.count.CountSheets;
import id.suar.count.photo.MatchGround.Seen;
import id.suar.count.photo.MatchGround.Village;
import id.suar.count.station.StationSearch;
import id.suar.election.Contest;
import id.suar.election.Listing;
import id.suar.election.Packs;
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
import java.util.stream.Stream;

/// Reads what a matcher must know. On the caller's thread, never FX.
public final class GroundReader {

    private final CountSheets sheets;
    private final Photos photos;
    private final Packs packs;
    private final Regions regions;
    private final RegionCode scope;

    public GroundReader(CountSheets sheets, Photos photos, Packs packs, Regions regions, RegionCode scope) {
        this.sheets = sheets;
        this.photos = photos;
        this.packs = packs;
        this.regions = regions;
        this.scope = scope;
    }

    /// @param contest  that is meant when a name says nothing else
    /// @param contests those of the same election
    public MatchGround read(Contest contest, List<Contest> contests) {
        List<RegionCode> codes = villages(scope).toList();
        Set<TpsCode> stations = new TreeSet<>();
        for (RegionCode village : codes) {
            if (packs.stations(contest, village) instanceof Listing.Listed(var here)) {
                stations.addAll(here);
            }
        }
        Map<String, Map<TpsCode, Set<Integer>>> pages = new HashMap<>();
        List<Seen> seen = new ArrayList<>();
        for (Contest one : contests) {
            pages.put(one.key(), photos.pages(one.election().key(), one.key(), scope, 0));
            sheets.list(one.election().key(), one.key(), scope)
                    .forEach(sheet -> sheet.sheet()
                            .seenAt()
                            .ifPresent(at ->
                                    seen.add(new Seen(one.key(), sheet.sheet().station(), at))));
        }
        return new MatchGround(
                scope,
                codes.stream().map(this::village).toList(),
                stations,
                contests.stream().map(Contest::key).toList(),
                contest.key(),
                seen,
                pages,
                Optional.empty());
    }

    private Stream<RegionCode> villages(RegionCode region) {
        return region.level() == Level.VILLAGE
                ? Stream.of(region)
                : regions.children(region).stream().flatMap(child -> villages(child.code()));
    }

    private Village village(RegionCode code) {
        return new Village(code, folded(code), folded(code.at(Level.DISTRICT)));
    }

    private String folded(RegionCode code) {
        return StationSearch.folded(regions.find(code).map(Region::name).orElse(code.digits()));
    }
}
