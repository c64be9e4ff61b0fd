package id.suar.evidence.delivery;

import id.suar.evidence.EvidenceId;

/// Follows evidence on its way; called on the courier's thread.
public interface EvidenceWatch {

    EvidenceWatch NONE = new EvidenceWatch() {};

    /// A run begins; what the one before found may hold no more.
    default void begun() {}

    /// @param there bytes that the hub has of it now
    default void moved(EvidenceId content, long there) {}

    default void received(EvidenceId content) {}

    /// The run came to it and goes on without it.
    default void waits(EvidenceId content, EvidenceWhy why) {}
}
