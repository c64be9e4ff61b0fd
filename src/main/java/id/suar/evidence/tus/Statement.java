package id.suar.evidence.tus;

import java.time.Instant;

/// What a hub says of a device's evidence as a whole.
///
/// @param nonce of the question, so that an old answer cannot stand for a new one
/// @param held  pieces of this device that the hub has, thumbnails too
/// @param used  sealed bytes that the device has brought or begun to bring
/// @param quota the most that it may bring
/// @param room  bytes that the hub's disk has for evidence now
/// @param at    by the hub's clock, to the millisecond
public record Statement(long nonce, long held, long used, long quota, long room, Instant at) {

    /// Bytes that the hub takes of this device beyond what it has.
    public long left() {
        return Math.max(0, Math.min(quota - used, room));
    }
}
