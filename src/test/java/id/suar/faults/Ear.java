package id.suar.faults;

/// Hears what passes a [BadLine], before the other side does; on the line's threads.
public interface Ear {

    Ear NONE = new Ear() {};

    /// A part of what a device sends.
    default void up(long connection, byte[] part) {}

    /// A part of what the hub answers.
    default void down(long connection, byte[] part) {}
}
