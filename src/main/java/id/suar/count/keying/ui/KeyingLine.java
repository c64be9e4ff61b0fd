package id.suar.count.keying.ui;

import id.suar.count.keying.KeyedPair;
import id.suar.count.keying.KeyingTask;
import id.suar.count.keying.Settlement;
import id.suar.journal.EntryId;
import id.suar.region.TpsCode;
import java.time.Instant;
import java.util.Optional;

/// One form in the list: it waits for a second keying, or has one.
///
/// @param names village and district as they are searched
/// @param task  what waits; empty when there is a second keying
/// @param keyed how both keyings stand to each other; empty when it waits
record KeyingLine(
        TpsCode station,
        String district,
        String village,
        String names,
        State state,
        Optional<KeyingTask> task,
        Optional<Keyed> keyed) {

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

    /// Two keyings in brief: a list of a province does not hold both forms of each station.
    ///
    /// @param keying    the entry that began the second one
    /// @param settledBy empty where nobody has
    record Keyed(
            EntryId keying,
            int cells,
            int differing,
            String firstBy,
            String secondBy,
            String settledBy,
            Instant changedAt) {

        static Keyed of(KeyedPair pair) {
            return new Keyed(
                    pair.recorded().subject(),
                    pair.comparison().cells(),
                    pair.comparison().differences().size(),
                    pair.firstBy(),
                    pair.secondBy(),
                    pair.settlement().map(Settlement::by).orElse(""),
                    pair.recorded().changedAt());
        }
    }

    Instant at() {
        return task.map(KeyingTask::recordedAt)
                .orElseGet(() -> keyed.orElseThrow().changedAt());
    }

    /// Of a form that waits nobody knows.
    Integer differing() {
        return keyed.map(Keyed::differing).orElse(null);
    }

    /// Who keyed is not said before it is settled: whoever settles is to look at the paper, not at names.
    Optional<Keyed> named() {
        return keyed.filter(one -> state != State.DIFFERS);
    }
}
