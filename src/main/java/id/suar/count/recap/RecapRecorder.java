package id.suar.count.recap;

import id.suar.journal.Journal;
import id.suar.journal.NewEntry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Records rows of D.Hasil. A row that is known already gets a correction; the old version stays.
public final class RecapRecorder {

    private final Journal journal;
    private final Recaps recaps;
    private final Clock clock;
    private final String actor;

    /// @param actor whose hands these are: the owner of the device
    public RecapRecorder(Journal journal, Recaps recaps, Clock clock, String actor) {
        this.journal = journal;
        this.recaps = recaps;
        this.clock = clock;
        this.actor = actor;
    }

    public String actor() {
        return actor;
    }

    /// Returns when it is on disk.
    ///
    /// @return false when the record says all of it already
    public boolean record(RecapRow row) {
        Optional<RecordedRecap> known = recaps.find(row.election(), row.contest(), row.unit());
        if (known.filter(old -> old.row().equals(row) && old.heads().size() == 1)
                .isPresent()) {
            return false;
        }
        record(List.of(new Change(row, known)));
        return true;
    }

    /// Many at once, all or none; returns when they are on disk.
    public void record(List<Change> changes) {
        Instant now = clock.instant();
        journal.append(changes.stream().map(change -> entry(change, now)).toList());
    }

    /// @param known what it corrects; empty for a row not recorded yet
    public record Change(RecapRow row, Optional<RecordedRecap> known) {}

    private NewEntry entry(Change change, Instant now) {
        byte[] body = RecapEntries.encode(change.row(), actor);
        return change.known()
                .map(old -> NewEntry.amend(now, actor, RecapEntries.CORRECTED, old.subject(), old.heads(), body))
                .orElseGet(() -> NewEntry.begin(now, actor, RecapEntries.RECORDED, body));
    }
}
