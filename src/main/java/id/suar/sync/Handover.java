package id.suar.sync;

import java.time.Instant;

/// Entries left this device by a way that does not answer at once.
///
/// @param through seq of the last of them
/// @param way     `file`, `qr`, …
/// @param at      by the device's clock
public record Handover(String way, long through, Instant at) {}
