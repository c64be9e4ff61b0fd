package id.suar.count.recap;

import id.suar.journal.Entry;
import id.suar.journal.Fold;
import id.suar.journal.UnreadableEntry;

/// A discrepancy is what its last entry says: each one carries the whole of it.
final class DiscrepancyFold implements Fold<Discrepancy> {

    @Override
    public boolean takes(String kind) {
        return DiscrepancyEntries.isOne(kind);
    }

    @Override
    public Discrepancy begin(Entry first) {
        return DiscrepancyEntries.decode(first.body());
    }

    @Override
    public Discrepancy amend(Discrepancy before, Entry next) {
        Discrepancy after = DiscrepancyEntries.decode(next.body());
        if (!after.sameAs(before)) {
            throw new UnreadableEntry("a step of another discrepancy");
        }
        return after;
    }
}
