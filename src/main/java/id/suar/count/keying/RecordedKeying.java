package id.suar.count.keying;

import id.suar.journal.EntryId;
import java.time.Instant;
import java.util.List;

/// A second keying as it stands in the record.
///
/// @param subject   the entry that began it
/// @param heads     what a settlement must name as its parents
/// @param last      the entry that came last
/// @param changedAt when that was recorded
public record RecordedKeying(Keying keying, EntryId subject, List<EntryId> heads, EntryId last, Instant changedAt) {

    public RecordedKeying {
        heads = List.copyOf(heads);
    }

    public Keyed keyed() {
        return keying.keyed();
    }

    /// Two people settled it without seeing each other's settlement.
    public boolean conflict() {
        return heads.size() > 1;
    }
}
