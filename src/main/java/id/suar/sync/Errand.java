package id.suar.sync;

import java.time.Instant;
import java.util.Optional;

/// What a courier does once the hub has signed for all records: small before large, so first the feed, then
/// evidence. On the courier's thread; interrupting it at any point is safe, and it goes on where it stopped.
@FunctionalInterface
public interface Errand {

    /// @param until when it ends at the latest, done or not
    /// @return what kept it from being done; empty when it is done
    Optional<LinkProblem> run(Instant until, CourierWatch watch) throws InterruptedException;
}
