package id.suar.journal;

import java.time.Instant;

/// What is known of an entry without reading it.
///
/// @param bytes of its canonical encoding
public record Listed(EntryId entry, String kind, Instant recordedAt, int bytes) {}
