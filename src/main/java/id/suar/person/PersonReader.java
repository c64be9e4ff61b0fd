package id.suar.person;

import id.suar.access.Rights;
import id.suar.journal.EntryId;
import id.suar.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Shows what is known of a person to whoever may see it, for a reason, and only after it is on disk that they did.
///
/// Thread: any but FX; waits for the disk.
public final class PersonReader {

    /// A reason shorter than this is none.
    public static final int LEAST_REASON = 5;

    private final Journal journal;
    private final Persons persons;
    private final SealedPersons sealed;
    private final PartRights rights;
    private final PersonNotes notes;

    /// @param actor whose hands these are: the owner of the device
    public PersonReader(
            Journal journal, Persons persons, SealedPersons sealed, PartRights rights, Clock clock, String actor) {
        this.journal = journal;
        this.persons = persons;
        this.sealed = sealed;
        this.rights = rights;
        this.notes = new PersonNotes(journal, clock, actor);
    }

    /// What came of it. Only [Shown] leaves an entry.
    public sealed interface Opened {

        /// @param fields path → text, in the order of their paths
        /// @param entry  that says who looked, and why
        record Shown(Map<String, String> fields, EntryId entry) implements Opened {}

        /// The role or the scope of this device does not allow it.
        record Forbidden() implements Opened {}

        /// Too short, or longer than an entry takes.
        record NoReason() implements Opened {}

        record Erased(Instant since) implements Opened {}

        /// Sealed for others.
        record NoKey() implements Opened {}

        /// The keys of this device are closed with a PIN.
        record Locked() implements Opened {}

        record Damaged() implements Opened {}

        /// No record here holds it.
        record Unknown() implements Opened {}
    }

    /// @param reason in words, for those who read the record
    public Opened open(PartId part, String reason) {
        List<RecordedPerson> places = persons.find(part);
        if (places.isEmpty()) {
            return new Opened.Unknown();
        }
        if (!PersonNotes.isReason(reason)) {
            return new Opened.NoReason();
        }
        String own = journal.id().device();
        List<RecordedPerson> allowed = places.stream()
                .filter(place -> rights.may(Rights.PERSON_OPEN, own, place.device(), place.kind()))
                .toList();
        if (allowed.isEmpty()) {
            return new Opened.Forbidden();
        }
        Optional<Instant> erased = allowed.getFirst().erased();
        if (erased.isPresent()) {
            return new Opened.Erased(erased.get());
        }
        Opened last = new Opened.Damaged();
        for (RecordedPerson place : allowed) {
            last = open(place, reason);
            if (last instanceof Opened.Shown) {
                return last;
            }
        }
        return last;
    }

    /// A copy in another device's record does not open; then the next place is tried.
    private Opened open(RecordedPerson place, String reason) {
        Optional<SealedPart> part = journal.find(place.entry()).stream()
                .flatMap(entry -> SealedPartCodec.in(entry.body()).stream())
                .filter(found -> found.id().equals(place.part()))
                .findFirst();
        if (part.isEmpty()) {
            return new Opened.Damaged();
        }
        return switch (sealed.open(part.get(), place.device())) {
            case SealedPersons.Opening.NoKey() -> new Opened.NoKey();
            case SealedPersons.Opening.Locked() -> new Opened.Locked();
            case SealedPersons.Opening.Damaged() -> new Opened.Damaged();
            case SealedPersons.Opening.Open(Map<String, String> fields) ->
                new Opened.Shown(fields, notes.opened(place, reason).id());
        };
    }
}
