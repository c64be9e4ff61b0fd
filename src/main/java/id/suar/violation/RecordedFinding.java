package id.suar.violation;

import id.suar.journal.EntryId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// A finding as it stands in the record.
///
/// @param id         the entry that began it
/// @param heads      the latest entries about it: what an amendment must name as its parents
/// @param entries    how many entries it is made of
/// @param others     keys that a later version of the program has written; kept as they are
/// @param recordedBy account that recorded it first
/// @param changedAt  when the latest entry was recorded
public record RecordedFinding(
        EntryId id,
        Finding finding,
        List<EntryId> heads,
        int entries,
        Set<String> others,
        Instant recordedAt,
        String recordedBy,
        Instant changedAt) {

    public RecordedFinding {
        heads = List.copyOf(heads);
        others = Set.copyOf(others);
    }

    /// Two people changed it without seeing each other's change.
    public boolean conflict() {
        return heads.size() > 1;
    }
}
