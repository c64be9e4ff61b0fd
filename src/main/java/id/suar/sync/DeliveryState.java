package id.suar.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How the delivery stands, for the one line that never lies.
public sealed interface DeliveryState {

    /// Nothing has been tried since the program was opened.
    record NotTried() implements DeliveryState {}

    /// Something was recorded and goes in a moment.
    record Soon() implements DeliveryState {}

    /// @param entries and
    /// @param bytes   of the parcel that is on its way; 0 while the courier gets ready
    record Sending(long entries, long bytes) implements DeliveryState {}

    /// @param clockOff   how far the hub's clock is ahead of this computer's; empty when it did not answer
    /// @param unfinished what kept the errands after it from being done; they are tried again
    record AllReceived(Optional<Duration> clockOff, Optional<LinkProblem> unfinished) implements DeliveryState {}

    /// @param again when it tries by itself; empty: not before somebody asks
    record Resting(LinkProblem problem, Optional<Instant> again) implements DeliveryState {}

    /// Waits for people: trying again changes nothing.
    record Refused(Refusal reason) implements DeliveryState {}

    record PinNeeded() implements DeliveryState {}

    record KeysDamaged(String reason) implements DeliveryState {}

    /// Sending by itself is switched off.
    record Off() implements DeliveryState {}

    /// An unexpected fault ended it.
    ///
    /// @param code to read over the phone
    record Broken(String code) implements DeliveryState {}
}
