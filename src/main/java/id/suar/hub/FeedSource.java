package id.suar.hub;

import id.suar.journal.Head;
import id.suar.sync.FeedPurpose;
import java.util.Optional;

/// A journal that a device may read, as far as it is signed for.
///
/// @param head how far
/// @param own  what it is for when it is one of the hub's own
public record FeedSource(Head head, Optional<Own> own) {

    public record Own(FeedPurpose purpose, String region) {}
}
