package id.suar.sync;

import id.suar.journal.EntryId;
import java.time.Instant;

/// An entry that has no receipt yet.
///
/// @param bytes before compression
public record Waiting(EntryId entry, String kind, Instant recordedAt, int bytes, boolean handedOver) {}
