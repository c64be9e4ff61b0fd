package id.suar.journal;

import java.util.List;

/// A run of consecutive entries of one journal: the one unit of transport.
///
/// @param from   seq of the first entry; for an empty segment the seq that would come next
/// @param before chain hash before the first entry
/// @param after  chain hash after the last; equals `before` when there is none
public record Segment(JournalId journal, long from, byte[] before, byte[] after, List<ChainedEntry> entries) {

    public Segment {
        entries = List.copyOf(entries);
    }

    /// Seq of the last entry; `from - 1` when there is none.
    public long through() {
        return from + entries.size() - 1;
    }
}
