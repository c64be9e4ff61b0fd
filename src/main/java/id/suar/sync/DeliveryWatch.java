package id.suar.sync;

import id.suar.journal.JournalId;

/// Follows [Deliveries]; called on any thread, holds nothing up.
public interface DeliveryWatch {

    void state(DeliveryState state);

    /// A receipt came or a new journal was begun: what is where has changed.
    void moved();

    /// Entries of others came.
    default void fed(int entries) {}

    /// The hub's copy of a journal of others goes on otherwise than the one here did.
    default void parted(JournalId journal) {}

    void broke(Throwable fault);
}
