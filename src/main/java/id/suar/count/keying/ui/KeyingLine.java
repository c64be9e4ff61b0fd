package id.suar.count.keying.ui;

import id.suar.count.keying.KeyedPair;
import id.suar.count.keying.KeyingTask;
import id.suar.region.TpsCode;
import java.time.Instant;
import java.util.Optional;

/// One form in the list: it waits for a second keying, or has one.
///
/// @param names village and district as they are searched
/// @param task  what waits; empty when there is a second keying
/// @param pair  both keyings; empty when it waits
record KeyingLine(
        TpsCode station,
        String district,
        String village,
        String names,
        State state,
        Optional<KeyingTask> task,
        Optional<KeyedPair> pair) {

    /// In the order in which lists sort it.
    enum State {
        WAITING,
        DIFFERS,
        SETTLED,
        AGREES
    }

    static State of(KeyedPair pair) {
        return switch (pair.state()) {
            case DIFFERS -> State.DIFFERS;
            case SETTLED -> State.SETTLED;
            case AGREES -> State.AGREES;
        };
    }

    Instant at() {
        return task.map(KeyingTask::recordedAt)
                .orElseGet(() -> pair.orElseThrow().recorded().changedAt());
    }

    /// Of a form that waits nobody knows.
    Integer differing() {
        return pair.map(one -> one.comparison().differences().size()).orElse(null);
    }

    /// Who keyed is not said before it is settled: whoever settles is to look at the paper, not at names.
    Optional<KeyedPair> named() {
        return pair.filter(one -> state != State.DIFFERS);
    }
}
