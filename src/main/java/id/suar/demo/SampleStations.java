package id.suar.demo;

import id.suar.election.Contest;
import id.suar.election.Listing;
import id.suar.election.Packs;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import java.util.List;
import java.util.stream.Stream;

/// Polling stations to make sample forms for.
public final class SampleStations {

    private final Packs packs;
    private final Regions regions;

    public SampleStations(Packs packs, Regions regions) {
        this.packs = packs;
        this.regions = regions;
    }

    /// Every station that a pack lists, in order.
    public List<TpsCode> listed(Contest contest, RegionCode district) {
        return regions.children(district).stream()
                .map(Region::code)
                .flatMap(village -> listedIn(contest, village))
                .toList();
    }

    /// About one station in four of each village, for a contest whose stations nobody has listed yet: as many as
    /// might have been read so far. Numbers are those that `like`'s stations have.
    public List<TpsCode> some(Contest like, RegionCode district) {
        return regions.children(district).stream()
                .map(Region::code)
                .flatMap(village -> {
                    List<TpsCode> all = listedIn(like, village)
                            .filter(station -> !station.isSpecial())
                            .toList();
                    return all.stream().limit((all.size() + 3) / 4);
                })
                .toList();
    }

    private Stream<TpsCode> listedIn(Contest contest, RegionCode village) {
        return switch (packs.stations(contest, village)) {
            case Listing.Listed(List<TpsCode> stations) -> stations.stream();
            case Listing.Unknown() -> Stream.empty();
        };
    }
}
