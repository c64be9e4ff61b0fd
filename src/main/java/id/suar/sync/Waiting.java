package id.suar.sync;

import id.suar.journal.EntryId;
import java.time.Instant;
import java.util.Optional;

/// An entry that has no receipt yet.
///
/// @param order    its place among all that wait, from 1
/// @param bytes    before compression
/// @param upTo     bytes of this one and of all that go before it
/// @param handover the last time it left by a way that does not answer at once
public record Waiting(
        long order, EntryId entry, String kind, Instant recordedAt, int bytes, long upTo, Optional<Handover> handover) {

    public boolean handedOver() {
        return handover.isPresent();
    }
}
