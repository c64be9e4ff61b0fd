package id.suar.sync;

import java.time.Duration;

/// A way to a hub that answers at once.
@FunctionalInterface
public interface Transport {

    /// @param within after this long it has failed
    Delivery push(byte[] parcel, Duration within) throws InterruptedException;
}
