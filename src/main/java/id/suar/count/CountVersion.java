package id.suar.count;

import id.suar.journal.EntryId;
import java.time.Instant;
import java.util.List;

/// A sheet as it was recorded at one time.
///
/// @param parents the versions that whoever recorded it saw; none for the first
public record CountVersion(EntryId entry, List<EntryId> parents, CountSheet sheet, Instant recordedAt, String actor) {

    public CountVersion {
        parents = List.copyOf(parents);
    }
}
