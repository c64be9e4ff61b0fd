package id.suar.sync;

/// What can be seen of a parcel by whoever has no key to it.
public sealed interface Outside {

    /// As long as it says; only its hub can tell whether it is what was sealed.
    record Whole(String hub) implements Outside {}

    /// Shorter than it says: copied half, or still being copied.
    record CutShort(String hub) implements Outside {}

    /// Longer than it says, or than a parcel can be.
    record Altered(String hub) implements Outside {}

    /// Made by a later version of Suar.
    record Newer(int version) implements Outside {}

    record NotAParcel() implements Outside {}
}
