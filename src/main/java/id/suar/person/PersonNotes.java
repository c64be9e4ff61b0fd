package id.suar.person;

import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.Journal;
import id.suar.journal.NewEntry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Writes into the record what was done with a part.
final class PersonNotes {

    private final Journal journal;
    private final Clock clock;
    private final String actor;

    PersonNotes(Journal journal, Clock clock, String actor) {
        this.journal = journal;
        this.clock = clock;
        this.actor = actor;
    }

    static boolean isReason(String reason) {
        return reason.strip().length() >= PersonReader.LEAST_REASON && reason.length() <= PersonEntries.MAX_REASON;
    }

    Entry opened(RecordedPerson place, String reason) {
        return note(
                place,
                PersonEntries.OPENED,
                PersonEntries.encode(new PersonEntries.Opened(place.part(), reason.strip())));
    }

    Entry erased(RecordedPerson place, ErasureBasis basis, String reason) {
        return note(
                place,
                PersonEntries.ERASED,
                PersonEntries.encode(new PersonEntries.Erased(place.part(), basis.key(), reason.strip())));
    }

    private Entry note(RecordedPerson place, String kind, byte[] body) {
        return journal.append(
                NewEntry.amend(clock.instant(), actor, kind, place.subject(), heads(place.subject()), body));
    }

    /// The entries about the record that no other one names as its parent.
    private List<EntryId> heads(EntryId subject) {
        List<EntryId> heads = new ArrayList<>();
        for (Entry entry : journal.history(subject)) {
            heads.removeAll(entry.parents());
            if (!entry.begins()) {
                heads.remove(subject);
            }
            heads.add(entry.id());
        }
        return heads.subList(Math.max(0, heads.size() - NewEntry.MAX_PARENTS), heads.size());
    }
}
