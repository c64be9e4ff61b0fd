package id.suar.person;

import id.suar.journal.EntryId;
import java.time.Instant;
import java.util.Optional;

/// A part as it stands in a record; nothing of the person.
///
/// @param entry   that holds it
/// @param subject the record
/// @param kind    of the entry
/// @param person  whom it tells of, by what they are in the form: `reporter`, `witnesses.2`; empty where
///                that is not
/// said
/// @param opened  how often it was opened, on any device
/// @param keyHere a key to it lies here; whose it is is not looked at
/// @param erased  since when; the first erasure that was recorded and leaves no key here
public record RecordedPerson(
        PartId part,
        EntryId entry,
        EntryId subject,
        String kind,
        Instant recordedAt,
        String person,
        int opened,
        boolean keyHere,
        Optional<Instant> erased) {

    /// The device that recorded it.
    public String device() {
        return entry.journal().device();
    }
}
