package id.suar.person;

import id.suar.access.Rights;
import id.suar.journal.EntryId;
import id.suar.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Erases what is known of a person: says so in the record, and why, then destroys the keys. The entry
/// goes to the hub, which does the same when it arrives, and to devices that the feed gives it to; the hub
/// says it again for the one that recorded the part, where that reads no journal of so wide an office.
/// Killed in between, the rest is done at the next opening, for the entry is on disk.
///
/// Thread: any but FX; waits for the disk.
public final class PersonEraser {

    private final Journal journal;
    private final Persons persons;
    private final PersonErasures erasures;
    private final PartRights rights;
    private final PersonNotes notes;

    /// @param actor whose hands these are: the owner of the device
    public PersonEraser(
            Journal journal, Persons persons, PersonErasures erasures, PartRights rights, Clock clock, String actor) {
        this.journal = journal;
        this.persons = persons;
        this.erasures = erasures;
        this.rights = rights;
        this.notes = new PersonNotes(journal, clock, actor);
    }

    /// What came of it. Only [Done] leaves an entry.
    public sealed interface Erased {

        /// @param entry   that says who erased it, and why
        /// @param keyHere whether a key was here and is destroyed; else it is where the record came from
        record Done(EntryId entry, boolean keyHere) implements Erased {}

        record Forbidden() implements Erased {}

        /// Too short, or longer than an entry takes.
        record NoReason() implements Erased {}

        /// It was before.
        record Already(Instant since) implements Erased {}

        /// No record here holds it.
        record Unknown() implements Erased {}
    }

    /// This part and all others that tell of the same person in the same record and are not erased yet:
    /// what was written of them later, or corrected. Where it is not said whom it tells of, the part alone.
    public List<PartId> whole(PartId part) {
        Stream<PartId> same = persons.find(part).stream()
                .filter(place -> !place.person().isEmpty())
                .flatMap(place -> persons.of(place.subject()).stream()
                        .filter(one -> one.person().equals(place.person())
                                && one.device().equals(place.device()))
                        .filter(one -> one.erased().isEmpty())
                        .map(RecordedPerson::part));
        return Stream.concat(Stream.of(part), same).distinct().toList();
    }

    public Erased erase(PartId part, ErasureBasis basis, String reason) {
        List<RecordedPerson> places = persons.find(part);
        if (places.isEmpty()) {
            return new Erased.Unknown();
        }
        if (!PersonNotes.isReason(reason)) {
            return new Erased.NoReason();
        }
        String own = journal.id().device();
        Optional<RecordedPerson> place = places.stream()
                .filter(one -> rights.may(Rights.PERSON_ERASE, own, one.device(), one.kind()))
                .findFirst();
        if (place.isEmpty()) {
            return new Erased.Forbidden();
        }
        if (place.get().erased().isPresent()) {
            return new Erased.Already(place.get().erased().get());
        }
        EntryId entry = notes.erased(place.get(), basis, reason).id();
        erasures.carryOut();
        return new Erased.Done(entry, place.get().keyHere());
    }
}
