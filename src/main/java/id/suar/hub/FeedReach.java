package id.suar.hub;

import java.util.List;

/// Which journals a device may read.
public interface FeedReach {

    /// The hub's own journals first.
    ///
    /// @param scope code of the reader's region, or of its polling station
    List<FeedSource> sources(String scope);
}
