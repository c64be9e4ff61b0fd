package id.suar.count.photo;

import id.suar.journal.EntryId;
import java.time.Instant;
import java.util.List;

/// A photo as it stands in the record.
///
/// @param attached   false, when somebody took it away from its form again
/// @param subject    the entry that began it
/// @param heads      what a change must name as its parents
/// @param last       the entry that it is now made of
/// @param recordedAt when that was recorded
/// @param actor      by whom
public record RecordedPhoto(
        Photo photo,
        boolean attached,
        EntryId subject,
        List<EntryId> heads,
        EntryId last,
        Instant recordedAt,
        String actor) {

    public RecordedPhoto {
        heads = List.copyOf(heads);
    }
}
