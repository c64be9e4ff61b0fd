package id.suar.count.recap;

import id.suar.journal.EntryId;
import java.time.Instant;
import java.util.List;

/// A row of D.Hasil as it stands in the record.
///
/// @param subject    the entry that began it
/// @param heads      what a correction must name as its parents
/// @param last       the entry that it is now made of
/// @param recordedAt when that was recorded
/// @param actor      by whom
/// @param versions   how many entries there are about it
public record RecordedRecap(
        RecapRow row,
        EntryId subject,
        List<EntryId> heads,
        EntryId last,
        Instant recordedAt,
        String actor,
        int versions) {

    public RecordedRecap {
        heads = List.copyOf(heads);
    }
}
