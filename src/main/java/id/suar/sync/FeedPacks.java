package id.suar.sync;

import java.util.List;
import java.util.Optional;

/// Packs that hubs sent to this device, or that this hub sent.
public interface FeedPacks {

    /// One of them, whole.
    ///
    /// @param file its bytes; empty: damaged, or larger than a pack can be
    record Sent(String name, int version, Optional<byte[]> file) {}

    /// The latest of each name, as far as all its parts are here.
    ///
    /// @param limit the most bytes of a file
    List<Sent> latest(int limit);
}
