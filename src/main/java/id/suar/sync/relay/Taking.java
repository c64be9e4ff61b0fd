package id.suar.sync.relay;

/// What became of a file that somebody asked to carry.
public enum Taking {
    /// It is here now.
    CARRIED,
    /// It was here before, or has been delivered.
    KNOWN,
    /// This device's own, by its name: goes its own way.
    OWN,
    /// Sealed to another hub: we never meet that one.
    OTHER_HUB,
    /// Copied half.
    CUT_SHORT,
    /// Longer than it says.
    ALTERED,
    /// Made by a later version of Suar.
    NEWER,
    NOT_A_PARCEL,
    /// No room for more until some are delivered.
    FULL;

    /// Nothing is left to be done about it.
    public boolean settled() {
        return this == CARRIED || this == KNOWN || this == OWN;
    }
}
