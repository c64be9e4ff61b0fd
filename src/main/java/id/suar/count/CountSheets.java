package id.suar.count;

import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.List;
import java.util.Optional;

/// All sheets that are recorded here, one for each form of each polling station: where several devices saw
/// the same form, the one recorded last.
public interface CountSheets {

    /// The sheets of a contest within `scope`, in order of their stations.
    List<RecordedSheet> list(String election, String contest, RegionCode scope);

    Optional<RecordedSheet> find(String election, String contest, TpsCode station);

    Optional<RecordedSheet> find(EntryId subject);

    /// Every record of one form, the last first: one, or one for each device that saw it.
    List<RecordedSheet> records(String election, String contest, TpsCode station);
}
