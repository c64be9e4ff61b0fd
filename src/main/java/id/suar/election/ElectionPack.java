package id.suar.election;

import id.suar.region.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One file of dated data about one election.
///
/// @param name     of the file
/// @param version  a later version of the same election and name replaces an earlier one
/// @param stations by village: how many ordinary stations (numbered from 1) and which special ones; a
///                 village that is absent is unknown, not empty
public record ElectionPack(
        String name, int version, Election election, List<Contest> contests, Map<RegionCode, Stations> stations) {

    public ElectionPack {
        contests = List.copyOf(contests);
        stations = Map.copyOf(stations);
    }

    /// @param special numbers from 901
    public record Stations(int ordinary, Set<Integer> special) {

        public Stations {
            special = Set.copyOf(special);
        }
    }
}
