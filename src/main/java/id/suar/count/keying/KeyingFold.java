package id.suar.count.keying;

import id.suar.count.CellReading;
import id.suar.journal.Entry;
import id.suar.journal.Fold;
import id.suar.journal.UnreadableEntry;
import java.util.Optional;

/// A keying begins a record of its own; of settlements the last is the one that counts.
final class KeyingFold implements Fold<Keying> {

    @Override
    public boolean takes(String kind) {
        return KeyingEntries.isOne(kind);
    }

    @Override
    public Keying begin(Entry first) {
        if (!first.kind().equals(KeyingEntries.KEYED)) {
            throw new UnreadableEntry("a settlement of nothing");
        }
        return new Keying(KeyingEntries.keyed(first.body(), first.actor()), Optional.empty());
    }

    @Override
    public Keying amend(Keying before, Entry next) {
        if (!next.kind().equals(KeyingEntries.SETTLED)) {
            throw new UnreadableEntry("a keying of another keying");
        }
        Settlement settlement = KeyingEntries.settlement(next.body(), next.actor());
        for (SettledFigure one : settlement.figures()) {
            if (!one.second().equals(CellReading.in(before.keyed().second(), one.figure()))) {
                throw new UnreadableEntry("a settlement of another form: " + one.figure());
            }
        }
        return new Keying(before.keyed(), Optional.of(settlement));
    }
}
