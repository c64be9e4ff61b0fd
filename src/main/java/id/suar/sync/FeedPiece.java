package id.suar.sync;

/// One thing that a hub's answer carries. Nothing of it is believed before [FeedCheck] has looked.
public sealed interface FeedPiece {

    /// A segment of one of the hub's own journals, signed by it.
    ///
    /// @param region code of the region that the journal is for
    record Own(FeedPurpose purpose, String region, byte[] segment) implements FeedPiece {}

    /// Entries of a device's journal that many small segments brought, as one segment that the hub signed. The
    /// segment after it, which the device signed, vouches for them: it goes on where this one ends.
    record Run(byte[] segment) implements FeedPiece {}

    /// A segment as its device signed it.
    record Signed(byte[] segment) implements FeedPiece {}

    /// Some bytes of a signed segment that is too large for one answer.
    ///
    /// @param digest SHA-256 of the whole
    /// @param total  bytes of the whole
    /// @param offset of the first of these bytes
    record Part(byte[] digest, int total, int offset, byte[] bytes) implements FeedPiece {}
}
