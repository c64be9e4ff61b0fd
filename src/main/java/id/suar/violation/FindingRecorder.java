package id.suar.violation;

import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.Journal;
import id.suar.journal.NewEntry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Records findings and changes to them. Every call returns when what it did is on disk.
public final class FindingRecorder {

    private final Journal journal;
    private final Clock clock;
    private final String actor;

    /// @param actor account that records, as the journal names it
    public FindingRecorder(Journal journal, Clock clock, String actor) {
        this.journal = journal;
        this.clock = clock;
        this.actor = actor;
    }

    /// @return the entry that began the record: its id is the finding's
    public EntryId record(Finding finding) {
        return journal.append(begin(finding)).id();
    }

    /// @param seen the finding as whoever changes it saw it: its heads become the parents, so that nobody
    ///             else's change is passed over in silence
    /// @return empty when nothing changed and there was nothing to join; then nothing was written
    public Optional<EntryId> amend(RecordedFinding seen, Finding after) {
        return amendment(seen, after).map(journal::append).map(Entry::id);
    }

    /// Several at once, all or none.
    public void append(List<Finding> begun, List<Amendment> amended) {
        List<NewEntry> entries = new ArrayList<>();
        begun.forEach(finding -> entries.add(begin(finding)));
        amended.forEach(one -> amendment(one.seen(), one.after()).ifPresent(entries::add));
        if (!entries.isEmpty()) {
            journal.append(entries);
        }
    }

    public record Amendment(RecordedFinding seen, Finding after) {}

    private NewEntry begin(Finding finding) {
        return NewEntry.begin(now(), actor, FindingEntries.RECORDED, FindingEntries.recorded(finding));
    }

    private Optional<NewEntry> amendment(RecordedFinding seen, Finding after) {
        if (seen.finding().equals(after) && !seen.conflict()) {
            return Optional.empty();
        }
        byte[] body = FindingEntries.amended(seen.finding(), after);
        return Optional.of(NewEntry.amend(now(), actor, FindingEntries.AMENDED, seen.id(), seen.heads(), body));
    }

    private Instant now() {
        return clock.instant();
    }
}
