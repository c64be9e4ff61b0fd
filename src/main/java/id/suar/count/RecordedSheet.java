package id.suar.count;

import id.suar.journal.EntryId;
import java.time.Instant;
import java.util.List;

/// A sheet as it stands in the record.
///
/// @param subject    the entry that began it
/// @param heads      what a correction must name as its parents
/// @param last       the entry that it is now made of
/// @param recordedAt when that was recorded
/// @param actor      by whom
/// @param versions   how many entries there are about it
/// @param others     how many other records there are of the same form (another device saw it too); this
///                   one is the last of them
public record RecordedSheet(
        CountSheet sheet,
        EntryId subject,
        List<EntryId> heads,
        EntryId last,
        Instant recordedAt,
        String actor,
        int versions,
        int others) {

    public RecordedSheet {
        heads = List.copyOf(heads);
    }

    /// Two people corrected it without seeing each other's correction.
    public boolean conflict() {
        return heads.size() > 1;
    }
}
