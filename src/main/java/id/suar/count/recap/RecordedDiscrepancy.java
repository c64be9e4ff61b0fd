package id.suar.count.recap;

import id.suar.journal.EntryId;
import java.util.List;

/// A discrepancy as it stands in the record.
///
/// @param subject the entry that began it
/// @param heads   what a further step must name as its parents
/// @param last    the entry that it is now made of
public record RecordedDiscrepancy(Discrepancy discrepancy, EntryId subject, List<EntryId> heads, EntryId last) {

    public RecordedDiscrepancy {
        heads = List.copyOf(heads);
    }
}
