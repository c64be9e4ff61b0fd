package id.suar.person;

import id.suar.journal.EntryId;
import java.time.Instant;
import java.util.Optional;

/// One erasure as it stands in the record.
///
/// @param entry      that recorded it
/// @param subject    the record that the part belongs to
/// @param basis      key of an [ErasureBasis], or of one of a later version
/// @param carriedOut when the keys were overwritten here; empty when there were none, or whoever recorded it was not
///                   entitled to it
/// @param clean      the log of the database holds no older copy any more
/// @param keyHere    a key is still here
public record RecordedErasure(
        EntryId entry,
        EntryId subject,
        PartId part,
        Instant at,
        String actor,
        String basis,
        String reason,
        Optional<Instant> carriedOut,
        boolean clean,
        boolean keyHere) {}
