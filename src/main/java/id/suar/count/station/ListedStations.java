package id.suar.count.station;

import id.suar.election.Contest;
import id.suar.election.Listing;
import id.suar.election.Packs;
import id.suar.region.Level;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The polling stations of a scope that packs list.
public final class ListedStations {

    private final Packs packs;
    private final Regions regions;

    public ListedStations(Packs packs, Regions regions) {
        this.packs = packs;
        this.regions = regions;
    }

    /// In order of codes.
    public SortedSet<TpsCode> of(Contest contest, RegionCode scope) {
        SortedSet<TpsCode> stations = new TreeSet<>();
        villages(scope).forEach(village -> {
            if (packs.stations(contest, village) instanceof Listing.Listed(var here)) {
                stations.addAll(here);
            }
        });
        return stations;
    }

    private List<RegionCode> villages(RegionCode region) {
        if (region.level() == Level.VILLAGE) {
            return List.of(region);
        }
        return regions.children(region).stream()
                .flatMap(child -> villages(child.code()).stream())
                .toList();
    }
}
