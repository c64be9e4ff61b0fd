package id.suar.sync;

import java.time.Duration;
import java.util.Optional;

/// What one run of the courier came to.
///
/// @param received entries that got their receipt in this run
/// @param requests parcels pushed, also those that failed
/// @param bytes    of all those parcels
/// @param forks    new journals begun
/// @param clockOff how far the hub's clock is ahead of this computer's; empty when it did not answer
public record Tally(long received, int requests, long bytes, int forks, Optional<Duration> clockOff) {}
