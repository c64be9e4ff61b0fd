package id.suar.sync;

import java.time.Instant;

/// A hub's signed greeting: which hub, and what time it is there.
public record Hello(String hub, Instant at) {}
