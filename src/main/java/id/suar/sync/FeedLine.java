package id.suar.sync;

import java.time.Duration;

/// A way to a hub's feed that answers at once.
@FunctionalInterface
public interface FeedLine {

    /// @param request at most [FeedRequestCodec#MAX_BYTES]
    /// @param within  after this long it has failed
    Delivery ask(byte[] request, Duration within) throws InterruptedException;
}
