package id.suar.violation.number;

import id.suar.journal.EntryId;
import id.suar.journal.Journal;
import id.suar.journal.NewEntry;
import id.suar.violation.number.NumberRange.Purpose;
import java.time.Clock;
import java.util.List;

/// Records why numbers have no case. On disk when it returns.
public final class NumberRecorder {

    private final Journal journal;
    private final Clock clock;
    private final String actor;

    public NumberRecorder(Journal journal, Clock clock, String actor) {
        this.journal = journal;
        this.clock = clock;
        this.actor = actor;
    }

    /// Takes back that numbers were skipped; they may be given again.
    ///
    /// @param skipped the entry that said so
    public EntryId withdraw(EntryId skipped, String why) {
        return journal.append(NewEntry.amend(
                        clock.instant(),
                        actor,
                        NumberEntries.WITHDRAWN,
                        skipped,
                        List.of(skipped),
                        NumberEntries.withdrawn(why)))
                .id();
    }

    /// @param last the last of them, in the series of `first`
    /// @param why  in words
    /// @throws IllegalArgumentException when they are no range, or the words are too long
    public EntryId skip(NumberKey first, int last, String why) {
        var range = new NumberRange(Purpose.SKIPPED, first.series(), first.seq(), last, "", why);
        return journal.append(
                        NewEntry.begin(clock.instant(), actor, NumberEntries.SKIPPED, NumberEntries.skipped(range)))
                .id();
    }
}
