package id.suar.sync;

import id.suar.journal.JournalId;

/// What goes to the hub beside entries, in the same parcel, and does not belong into the journal. Whoever carries it
/// does not know what it is; a receipt for the entries says that it has arrived too.
@FunctionalInterface
public interface Enclosures {

    /// Nothing goes beside entries.
    Enclosures NONE = (journal, from, through) -> new byte[0];

    /// The most bytes beside one segment; what goes beside a single entry is always far less.
    int MAX_BYTES = 512 * 1024;

    /// What belongs to the entries `from` to `through`, as it is now; no bytes when nothing does.
    byte[] of(JournalId journal, long from, long through);
}
