package id.suar.sync;

/// Follows [Deliveries]; called on any thread, holds nothing up.
public interface DeliveryWatch {

    void state(DeliveryState state);

    /// A receipt came or a new journal was begun: what is where has changed.
    void moved();

    void broke(Throwable fault);
}
