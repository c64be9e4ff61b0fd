package id.suar.count.tally;

import id.suar.region.RegionCode;
import java.util.BitSet;

/// The sheets of one contest in one village, added up.
///
/// @param stations  numbers of the polling stations that have one
/// @param broken    how many contradict themselves
/// @param explained of those, how many have a word for every contradiction, and no other reason to be looked at
/// @param conflicts of all, how many have versions that did not see each other
/// @param due       of all, how many somebody should look at, see [SheetBrief#due()]
public record VillageTally(
        RegionCode village,
        BitSet stations,
        int broken,
        int explained,
        int conflicts,
        int due,
        Turnout turnout,
        FigureSums figures) {

    public VillageTally {
        stations = (BitSet) stations.clone();
    }

    public int sheets() {
        return stations.cardinality();
    }
}
