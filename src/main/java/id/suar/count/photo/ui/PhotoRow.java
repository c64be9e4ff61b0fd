package id.suar.count.photo.ui;

import id.suar.count.photo.BatchFile;
import id.suar.count.photo.Suggestion;
import id.suar.evidence.PictureFault;
import java.util.Optional;

/// A file in the table of a batch.
///
/// @param fault why it is not taken
record PhotoRow(BatchFile file, Suggestion suggestion, State state, Optional<PictureFault> fault) {

    /// Where a file is on its way to its form. In the order in which people look at them.
    enum State {
        /// No station is known for it.
        OPEN,
        /// It is attached when people say so.
        READY,
        /// It is attached already, or twice in this batch.
        DOUBLE,
        REFUSED,
        DONE
    }

    static PhotoRow refused(BatchFile file, PictureFault fault) {
        return new PhotoRow(file, NOTHING, State.REFUSED, Optional.of(fault));
    }

    static PhotoRow found(BatchFile file, Suggestion suggestion) {
        State state = suggestion.target().isPresent() ? State.READY : State.OPEN;
        return new PhotoRow(file, suggestion, state, Optional.empty());
    }

    private static final Suggestion NOTHING =
            new Suggestion(Optional.empty(), Suggestion.Reason.NONE, Suggestion.Confidence.NONE);

    PhotoRow in(State other) {
        return new PhotoRow(file, suggestion, other, fault);
    }

    /// As somebody said.
    PhotoRow chosen(Suggestion.Target target) {
        return found(
                file, new Suggestion(Optional.of(target), Suggestion.Reason.CHOSEN, Suggestion.Confidence.CERTAIN));
    }

    boolean changeable() {
        return state == State.OPEN || state == State.READY;
    }

    boolean is(State one) {
        return state == one;
    }
}
