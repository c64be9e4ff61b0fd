package id.suar.sync;

/// What came of opening a parcel at a hub.
public sealed interface Unsealed {

    record Open(Parcel parcel) implements Unsealed {}

    record OtherHub(String hub) implements Unsealed {}

    /// Not a parcel, cut short, changed on its way, or sealed to another key.
    record Unreadable(String why) implements Unsealed {}

    /// Made by a later version of Suar.
    record Newer(int version) implements Unsealed {}
}
