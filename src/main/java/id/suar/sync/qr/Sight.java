package id.suar.sync.qr;

/// What one code that was read came to.
public sealed interface Sight {

    /// Not a frame of ours.
    record Other() implements Sight {}

    /// A frame of a message that is not whole yet, or was before.
    ///
    /// @param message its name
    /// @param have    how many of `needed` frames are there
    record Part(String message, int have, int needed) implements Sight {}

    /// This frame made a message whole.
    record Whole(String message, byte[] bytes) implements Sight {}

    /// Frames of one message contradict each other: some of them are not what they say. All are forgotten.
    record Spoiled(String message) implements Sight {}
}
