package id.suar.sync;

import id.suar.journal.Segment;
import java.util.List;
import java.util.Optional;

/// What of an answer may be stored.
///
/// @param takings in the order in which they are stored
/// @param part    bytes of a segment that is still coming; they prove nothing yet
public record FeedChecked(List<Taking> takings, Optional<FeedPiece.Part> part) {

    public FeedChecked {
        takings = List.copyOf(takings);
    }

    /// @param kept the segment with its signature, to be kept beside the entries; empty: the next one vouches for these
    /// @param own  whose the journal is when it is one of the hub's own
    public record Taking(Segment segment, Optional<byte[]> kept, Optional<Own> own) {}

    /// One of the hub's own journals.
    public record Own(FeedPurpose purpose, String region) {}
}
