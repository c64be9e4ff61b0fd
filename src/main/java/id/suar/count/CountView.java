package id.suar.count;

import id.suar.journal.Entry;
import id.suar.journal.Fold;
import id.suar.journal.UnreadableEntry;

/// A sheet is what its last entry says: each one carries the whole of it.
public final class CountView implements Fold<CountSheet> {

    @Override
    public boolean takes(String kind) {
        return CountEntries.isOne(kind);
    }

    @Override
    public CountSheet begin(Entry first) {
        return CountEntries.decode(first.body(), first.actor());
    }

    @Override
    public CountSheet amend(CountSheet before, Entry next) {
        CountSheet after = CountEntries.decode(next.body(), next.actor());
        boolean same = after.election().equals(before.election())
                && after.contest().equals(before.contest())
                && after.station().equals(before.station());
        if (!same) {
            throw new UnreadableEntry("a correction of another form");
        }
        return after;
    }
}
