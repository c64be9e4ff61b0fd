package id.suar.count.recap;

import id.suar.journal.Entry;
import id.suar.journal.Fold;
import id.suar.journal.UnreadableEntry;

/// A row is what its last entry says: each one carries the whole of it.
final class RecapFold implements Fold<RecapRow> {

    @Override
    public boolean takes(String kind) {
        return RecapEntries.isOne(kind);
    }

    @Override
    public RecapRow begin(Entry first) {
        return RecapEntries.decode(first.body(), first.actor());
    }

    @Override
    public RecapRow amend(RecapRow before, Entry next) {
        RecapRow after = RecapEntries.decode(next.body(), next.actor());
        boolean same = after.election().equals(before.election())
                && after.contest().equals(before.contest())
                && after.unit().equals(before.unit());
        if (!same) {
            throw new UnreadableEntry("a correction of another row");
        }
        return after;
    }
}
