package id.suar.count.tally;

import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.List;
import java.util.Optional;

/// What is recorded, in brief and added up: kept with every sheet in the same transaction, so that it is read
/// fast whatever the number of sheets. The sheet in force is the one that `CountSheets` gives.
public interface CountTotals {

    /// One for each village of `scope` that has a sheet, in order of codes.
    List<VillageTally> villages(String election, String contest, RegionCode scope);

    /// One for each polling station of `scope` that has a sheet, in order of codes.
    List<SheetBrief> sheets(String election, String contest, RegionCode scope);

    Optional<SheetBrief> sheet(String election, String contest, TpsCode station);

    /// How many sheets of `scope` somebody should look at, see [SheetBrief#due()].
    int due(String election, String contest, RegionCode scope);

    /// How many sheets of `scope` have versions that did not see each other, in all elections and contests.
    int conflicts(RegionCode scope);
}
