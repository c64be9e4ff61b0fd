package id.suar.access;

/// What came of opening a [KeyRing].
public sealed interface Unlocked {

    record Open(DeviceKeys keys) implements Unlocked {}

    /// It is closed with a PIN and none was given.
    record PinNeeded() implements Unlocked {}

    record WrongPin() implements Unlocked {}

    /// The file is there and is not a key ring any more; the hub can issue a recovery card.
    record Damaged(String reason) implements Unlocked {}
}
