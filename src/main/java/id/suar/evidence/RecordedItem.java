package id.suar.evidence;

import id.suar.journal.EntryId;
import java.util.List;

/// A piece of evidence as it stands in the record of whoever took it in.
///
/// @param exported how often it was given out
/// @param subject  the entry that added it
/// @param heads    what a further step must name as its parents
public record RecordedItem(EvidenceItem item, int exported, EntryId subject, List<EntryId> heads) {

    public RecordedItem {
        heads = List.copyOf(heads);
    }
}
