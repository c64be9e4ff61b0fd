package id.suar.journal;

/// How far something recorded has come on its way to the hub; stands beside every record.
public enum Whereabouts {
    /// On this device only.
    HERE,
    /// It has left by a way that does not answer at once; no receipt yet.
    HANDED_OVER,
    /// The hub has signed for it, or it came from the hub.
    RECEIVED
}
