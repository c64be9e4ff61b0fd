package id.suar.sync;

/// Where a courier for one run comes from: keys that are open, and the hub's addresses as they are now.
public interface Couriers {

    /// On the courier's thread.
    Hired hire();

    /// Ends the rest that a courier takes between two tries. Any thread.
    void hurry();

    sealed interface Hired {

        record Ready(Courier courier) implements Hired {}

        /// The keys are closed with a PIN that nobody has given yet.
        record PinNeeded() implements Hired {}

        record KeysDamaged(String reason) implements Hired {}
    }
}
