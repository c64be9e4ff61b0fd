package id.suar.sync;

import java.time.Instant;

/// An answer whose signature has been checked.
///
/// @param parcel SHA-256 of the parcel that it answers, as the hub saw it
/// @param at     by the hub's clock, to the millisecond
public record SignedAnswer(byte[] parcel, Instant at, Answer answer) {}
