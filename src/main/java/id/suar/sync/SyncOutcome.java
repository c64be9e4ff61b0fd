package id.suar.sync;

/// How a run of the courier ended.
public sealed interface SyncOutcome {

    Tally tally();

    /// The hub has signed for everything.
    record AllReceived(Tally tally) implements SyncOutcome {}

    /// Time is over or somebody stopped it; nothing is lost, try again.
    record NotDelivered(LinkProblem problem, Tally tally) implements SyncOutcome {}

    /// The hub will not take it; trying again changes nothing until people have acted.
    record Refused(Refusal reason, String detail, Tally tally) implements SyncOutcome {}
}
