package id.suar.sync;

import id.suar.journal.JournalId;

/// What a hub's answer means for this device, after it has been checked and acted upon.
public sealed interface Heard {

    /// The hub has this journal up to `through`; the receipt is stored.
    record Received(JournalId journal, long through) implements Heard {}

    /// The hub has what was sent, up to `through`, and other entries after that: send on until the place
    /// where the copies part is found.
    record Agreed(JournalId journal, long through) implements Heard {}

    /// The hub has less than thought: send from after `through`.
    record GoBack(JournalId journal, long through) implements Heard {}

    /// The hub's copy differs after `agreed`; what was recorded after that now stands in `next`.
    record Forked(JournalId journal, long agreed, JournalId next) implements Heard {}

    record Refused(Refusal reason, String detail) implements Heard {}

    /// Signed, and yet it cannot be true.
    record Contradiction(String what) implements Heard {}
}
