package id.suar.journal;

import java.time.Instant;
import java.util.List;

/// One thing that a person (or an import) recorded. Never changed once it is in a journal.
///
/// @param id         where it stands
/// @param recordedAt by the clock of the device, to the millisecond
/// @param actor      who recorded it: an account of the device, not a citizen
/// @param kind       what it is, with the version of its shape: `count.sheet.recorded/1`
/// @param subject    the entry that began the record it belongs to; itself, when it begins one
/// @param parents    the latest entries about the subject that the actor saw; empty when it begins one
/// @param body       CBOR (RFC 8949, deterministic) whose shape the kind names
public record Entry(
        EntryId id,
        Instant recordedAt,
        String actor,
        String kind,
        EntryId subject,
        List<EntryId> parents,
        byte[] body) {

    public Entry {
        parents = List.copyOf(parents);
    }

    public boolean begins() {
        return subject.equals(id);
    }
}
