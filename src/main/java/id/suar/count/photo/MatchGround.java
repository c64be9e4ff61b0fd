package id.suar.count.photo;

import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a matcher knows of the world.
///
/// @param scope    of the device; only its stations are suggested
/// @param villages those that it has
/// @param stations those that packs list, in order; empty for none that are known
/// @param contests keys of the contests that may be meant
/// @param contest  key of the one that is meant when a name says nothing else
/// @param seen     sheets and when they were seen
/// @param pages    pages that have a photo already, by contest and station
/// @param order    set when photos without any other sign are to be given to stations one after another
public record MatchGround(
        RegionCode scope,
        List<Village> villages,
        Set<TpsCode> stations,
        List<String> contests,
        String contest,
        List<Seen> seen,
        Map<String, Map<TpsCode, Set<Integer>>> pages,
        Optional<Order> order) {

    /// @param name     folded as names are compared
    /// @param district the same of its district
    public record Village(RegionCode code, String name, String district) {}

    public record Seen(String contest, TpsCode station, LocalDateTime at) {}

    /// @param first station to begin with
    /// @param pages how many photos each one has
    public record Order(TpsCode first, int pages) {}

    /// The same, with what is to be given in order.
    public MatchGround inOrder(Optional<Order> wanted) {
        return new MatchGround(scope, villages, stations, contests, contest, seen, pages, wanted);
    }

    Set<Integer> pagesOf(Suggestion.Target target) {
        return pages.getOrDefault(target.contest(), Map.of()).getOrDefault(target.station(), Set.of());
    }
}
