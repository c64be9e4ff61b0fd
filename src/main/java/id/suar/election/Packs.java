package id.suar.election;

import id.suar.region.RegionCode;
import java.util.List;
import java.util.Optional;

/// All elections that are known here.
public interface Packs {

    /// Every contest of every pack, later elections first.
    List<Contest> contests();

    /// The contest of that key which is held at the place, of the latest election that is not a repeat vote.
    ///
    /// Where the place has several constituencies, they come as one contest without names.
    ///
    /// Where no pack names its candidates for the place, the contest comes without candidates and for that
    /// place only, so that figures can be recorded as written. Empty when no election has such a contest.
    Optional<Contest> contest(String key, RegionCode place);

    /// The same, in one election.
    Optional<Contest> contest(String election, String key, RegionCode place);

    /// The polling stations of a village.
    Listing stations(Contest contest, RegionCode village);
}
