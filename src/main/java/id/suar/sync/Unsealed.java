package id.suar.sync;

/// What came of opening a parcel at a hub.
public sealed interface Unsealed {

    record Open(Parcel parcel) implements Unsealed {}

    record OtherHub(String hub) implements Unsealed {}

    /// Not a parcel.
    record Unreadable(String why) implements Unsealed {}

    /// Less than it says: copied half.
    record CutShort() implements Unsealed {}

    /// Does not open: changed on its way.
    record Altered() implements Unsealed {}

    /// Made by a later version of Suar.
    record Newer(int version) implements Unsealed {}
}
