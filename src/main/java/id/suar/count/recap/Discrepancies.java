package id.suar.count.recap;

import id.suar.region.RegionCode;
import java.util.List;

/// All discrepancies that are followed up here.
public interface Discrepancies {

    /// Those of a contest within `scope`, in order of units; where several devices follow the same figure, the
    /// one recorded last.
    List<RecordedDiscrepancy> list(String election, String contest, RegionCode scope);

    /// Those of one unit, in the order in which they were found.
    List<RecordedDiscrepancy> of(String election, String contest, RecapUnit unit);
}
