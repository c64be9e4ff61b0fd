package id.suar.sync;

import id.suar.journal.Head;
import id.suar.journal.JournalId;

/// What a hub says to a parcel. It counts only signed, see [SignedAnswer].
public sealed interface Answer {

    /// It is on the hub's disk.
    ///
    /// @param receipt the signed receipt, which also stands by itself
    record Received(byte[] receipt) implements Answer {}

    /// The parcel begins after the end of the hub's copy, which is `head`; nothing was taken.
    record Behind(Head head) implements Answer {}

    /// The hub's copy differs after entry `agreed`; nothing was taken.
    record Forked(JournalId journal, long agreed) implements Answer {}

    /// @param detail for the log, at most 200 characters
    record Refused(Refusal reason, String detail) implements Answer {

        public Refused {
            detail = detail.length() > 200 ? detail.substring(0, 200) : detail;
        }
    }
}
