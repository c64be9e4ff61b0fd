package id.suar.count.recap;

import id.suar.region.RegionCode;
import java.util.List;
import java.util.Optional;

/// All rows of D.Hasil that are recorded here, one for each unit: where several devices put the same one down,
/// the one recorded last.
public interface Recaps {

    /// The rows of a contest within `scope`, of every level, in order of their codes: a village stands before
    /// its polling stations.
    List<RecordedRecap> list(String election, String contest, RegionCode scope);

    /// Whether there is one row of a contest within `scope`; without reading any.
    boolean any(String election, String contest, RegionCode scope);

    Optional<RecordedRecap> find(String election, String contest, RecapUnit unit);
}
