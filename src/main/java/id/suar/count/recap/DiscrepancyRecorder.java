package id.suar.count.recap;

import id.suar.count.RecordedSheet;
import id.suar.journal.Journal;
import id.suar.journal.NewEntry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/// Follows differences up: found, raised in the meeting, answered, put right, taken further.
public final class DiscrepancyRecorder {

    private final Journal journal;
    private final Discrepancies discrepancies;
    private final Clock clock;
    private final String actor;

    /// @param actor whose hands these are: the owner of the device
    public DiscrepancyRecorder(Journal journal, Discrepancies discrepancies, Clock clock, String actor) {
        this.journal = journal;
        this.discrepancies = discrepancies;
        this.clock = clock;
        this.actor = actor;
    }

    /// A difference as it is found now; nothing is recorded yet.
    public Discrepancy found(
            String election, String contest, UnitComparison unit, RowDifference row, Optional<RecordedSheet> sheet) {
        return new Discrepancy(
                election,
                contest,
                unit.unit(),
                row.figure(),
                row.own(),
                sheet.map(one -> one.last().toString()).orElse(""),
                row.recap(),
                unit.recap().map(one -> one.last().toString()).orElse(""),
                unit.main(),
                Instant.ofEpochSecond(clock.instant().getEpochSecond()),
                actor,
                Optional.empty(),
                Discrepancy.Answer.NONE,
                RecapFigures.BLANK,
                "",
                "",
                List.of(),
                Discrepancy.Status.BARU);
    }

    /// Takes one step with what is followed as it is recorded now, whatever a screen still shows; begins it when it was
    /// not yet. Returns when it is on disk.
    ///
    /// @param found as it begins
    /// @return false when the record says all of it already
    public boolean follow(Discrepancy found, UnaryOperator<Discrepancy> step) {
        Optional<RecordedDiscrepancy> known = known(found);
        return record(step.apply(known.map(RecordedDiscrepancy::discrepancy).orElse(found)), known);
    }

    /// Returns when it is on disk. One that is followed already gets a further step.
    ///
    /// @return false when the record says all of it already
    public boolean record(Discrepancy one) {
        return record(one, known(one));
    }

    private Optional<RecordedDiscrepancy> known(Discrepancy one) {
        return discrepancies.of(one.election(), one.contest(), one.unit()).stream()
                .filter(other -> other.discrepancy().sameAs(one))
                .findFirst();
    }

    private boolean record(Discrepancy one, Optional<RecordedDiscrepancy> known) {
        if (known.filter(old -> old.discrepancy().equals(one) && old.heads().size() == 1)
                .isPresent()) {
            return false;
        }
        journal.append(entry(one, known));
        return true;
    }

    /// D.Hasil was corrected: what is open of this unit and agrees now is put right.
    ///
    /// @param unit as compared with what is recorded now
    public int settle(String election, String contest, UnitComparison unit) {
        List<NewEntry> settled = discrepancies.of(election, contest, unit.unit()).stream()
                .filter(open -> open.discrepancy().status().open())
                .flatMap(open -> agreed(unit, open.discrepancy()).stream()
                        .mapToObj(figure -> entry(open.discrepancy().corrected(figure), Optional.of(open))))
                .toList();
        if (!settled.isEmpty()) {
            journal.append(settled);
        }
        return settled.size();
    }

    /// The figure that both sides have now.
    private static OptionalInt agreed(UnitComparison unit, Discrepancy open) {
        return unit.agrees(open) ? unit.recap().get().row().figures().get(open.figure()) : OptionalInt.empty();
    }

    private NewEntry entry(Discrepancy one, Optional<RecordedDiscrepancy> known) {
        byte[] body = DiscrepancyEntries.encode(one);
        Instant now = clock.instant();
        return known.map(old ->
                        NewEntry.amend(now, actor, DiscrepancyEntries.FOLLOWED, old.subject(), old.heads(), body))
                .orElseGet(() -> NewEntry.begin(now, actor, DiscrepancyEntries.RECORDED, body));
    }
}
