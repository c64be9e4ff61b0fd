package id.suar.count;

import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.List;
import java.util.Optional;

/// All sheets that are recorded here, one for each form of each polling station: where there are several (a
/// vote was repeated, plano and copy were read, several devices saw it), the one that counts, see [CountRank].
public interface CountSheets {

    /// The sheets of a contest within `scope`, in order of their stations.
    List<RecordedSheet> list(String election, String contest, RegionCode scope);

    /// The same without what is known of their records, for those who only read what is on them.
    default List<CountSheet> sheets(String election, String contest, RegionCode scope) {
        return list(election, contest, scope).stream().map(RecordedSheet::sheet).toList();
    }

    Optional<RecordedSheet> find(String election, String contest, TpsCode station);

    Optional<RecordedSheet> find(EntryId subject);

    /// Every record of one form, the one that counts first, withdrawn ones last: one for each vote, document and
    /// device that saw it.
    List<RecordedSheet> records(String election, String contest, TpsCode station);
}
