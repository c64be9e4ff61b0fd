package id.suar.count.rule;

import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.Map;
import java.util.Set;

/// Which pages of a form somebody has photographed (rule R18). Told by whoever keeps the photos; read away from the
/// FX thread. Pages count from 1.
public interface PhotoPages {

    /// @param round number of the vote, see `VoteRound`
    Set<Integer> pages(String election, String contest, TpsCode station, int round);

    /// The same for all stations within `scope` that have a photo of that vote, in one go.
    Map<TpsCode, Set<Integer>> pages(String election, String contest, RegionCode scope, int round);
}
