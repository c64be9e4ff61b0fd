package id.suar.sync;

import java.time.Duration;
import java.util.Optional;

/// A way to a hub that answers at once.
@FunctionalInterface
public interface Transport {

    /// What is in the way before a single byte is sent; looks at this computer only. Empty: try.
    default Optional<LinkProblem> obstacle() {
        return Optional.empty();
    }

    /// @param within after this long it has failed
    Delivery push(byte[] parcel, Duration within) throws InterruptedException;
}
