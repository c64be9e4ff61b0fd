package id.suar.evidence;

import id.suar.form.AnswersCodec;
import id.suar.journal.Entry;
import id.suar.journal.Fold;
import id.suar.journal.UnreadableEntry;

/// What a piece of evidence is never changes; what was done with it is added.
final class EvidenceView implements Fold<EvidenceView.State> {

    /// @param exported how often it was given out
    record State(EvidenceItem item, int exported) {}

    @Override
    public boolean takes(String kind) {
        return EvidenceEntries.isOne(kind);
    }

    @Override
    public State begin(Entry first) {
        if (!first.kind().equals(EvidenceEntries.ADDED)) {
            throw new UnreadableEntry("evidence begins with being added");
        }
        return new State(EvidenceEntries.decode(first.body()), 0);
    }

    @Override
    public State amend(State before, Entry next) {
        return switch (next.kind()) {
            case EvidenceEntries.EXPORTED -> {
                EvidenceEntries.decodeExported(next.body());
                yield new State(before.item(), before.exported() + 1);
            }
            case EvidenceEntries.DESCRIBED, EvidenceEntries.STEPPED -> {
                AnswersCodec.decode(next.body());
                yield before;
            }
            default -> throw new UnreadableEntry("evidence is added once");
        };
    }
}
