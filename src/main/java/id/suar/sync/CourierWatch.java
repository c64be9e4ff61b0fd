package id.suar.sync;

import id.suar.journal.JournalId;
import java.time.Duration;

/// Follows a courier; called on its thread.
public interface CourierWatch {

    CourierWatch NONE = new CourierWatch() {};

    default void sending(Packed parcel) {}

    default void received(JournalId journal, long through) {}

    default void forked(JournalId journal, long agreed, JournalId next) {}

    /// Entries of others came from the hub and are on disk.
    ///
    /// @param entries those that people will want to see
    default void fed(int entries) {}

    /// The hub's copy of a journal of others goes on otherwise than the one here did.
    default void parted(JournalId journal) {}

    default void resting(LinkProblem problem, Duration until) {}
}
