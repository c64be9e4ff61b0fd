package id.suar.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a device keeps of others, and where its feed stands. Everything that returns after a change returns
/// after the commit.
public interface FeedShelf {

    /// How far journals of others are here; of those of its own that have ended, too.
    List<FeedPosition> positions();

    /// What the hub said when nothing was left; empty when something has changed here since then.
    Optional<byte[]> mark(List<FeedPosition> held);

    Optional<FeedRequest.Part> part();

    /// Bytes of a segment that is still coming; those before `offset` are here or it is not taken.
    ///
    /// @return the whole segment once all of it is here
    Optional<byte[]> add(FeedPiece.Part part);

    /// All of it in one transaction: entries, views, signatures, the mark.
    ///
    /// @param mark what the hub says to be told next time; empty: there is more
    FeedTaken store(FeedChecked checked, Optional<byte[]> mark, Instant at);

    /// The public signing key of a device that the hub has listed.
    Optional<byte[]> key(String device);

    /// The scope that the hub has given this device last; empty: that of its card.
    Optional<String> scope();

    /// Entries of other devices that are here.
    long entries();
}
