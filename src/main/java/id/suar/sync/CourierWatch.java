package id.suar.sync;

import id.suar.journal.JournalId;
import java.time.Duration;

/// Follows a courier; called on its thread.
public interface CourierWatch {

    CourierWatch NONE = new CourierWatch() {};

    default void sending(Packed parcel) {}

    default void received(JournalId journal, long through) {}

    default void forked(JournalId journal, long agreed, JournalId next) {}

    default void resting(LinkProblem problem, Duration until) {}
}
