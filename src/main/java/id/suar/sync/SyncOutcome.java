package id.suar.sync;

import java.util.Optional;

/// How a run of the courier ended.
public sealed interface SyncOutcome {

    Tally tally();

    /// The hub has signed for everything.
    ///
    /// @param unfinished what kept the first of the errands after it from being done
    record AllReceived(Tally tally, Optional<LinkProblem> unfinished) implements SyncOutcome {}

    /// Time is over or somebody stopped it; nothing is lost, try again.
    record NotDelivered(LinkProblem problem, Tally tally) implements SyncOutcome {}

    /// The hub will not take it; trying again changes nothing until people have acted.
    record Refused(Refusal reason, String detail, Tally tally) implements SyncOutcome {}
}
