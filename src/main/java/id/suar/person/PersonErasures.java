package id.suar.person;

import id.suar.journal.EntryId;
import id.suar.journal.NewEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Erasures that were recorded, and their carrying out here: the keys to a part are overwritten and never taken in
/// again. Only where whoever recorded the erasure was entitled to it; what is said by others changes nothing.
public interface PersonErasures {

    /// Carries out all that are recorded and still to be done. When this returns, neither the database nor its log
    /// holds the keys; or, where somebody reads at this moment, the next call sees to the log.
    ///
    /// @return how many were carried out now
    int carryOut();

    /// Of what one device has just recorded, for a hub that takes parcel after parcel. Sees to the log at most once a
    /// minute; [#carryOut()] does the rest.
    ///
    /// @param device that recorded the erasures
    /// @param parts  that they name
    void carryOut(String device, Set<PartId> parts);

    /// A key to the part is about to be taken in: where it was erased, [PersonWraps#keep] refuses it from now on.
    ///
    /// @param device that recorded the part
    void settle(PartId part, String device);

    /// Erasures that count, by other devices than the one that recorded the part: each for each such device.
    List<Repeatable> repeatable();

    /// @param home device that recorded the part
    /// @param said regions in whose journals the hub has repeated it before; nobody else can
    record Repeatable(
            EntryId entry, EntryId subject, PartId part, String actor, String basis, String home, Set<String> said) {

        public Repeatable {
            said = Set.copyOf(said);
        }

        /// As a hub says it again, in a journal that the device reads which recorded the part. Why stands
        /// in the erasure itself; it is not for everybody who reads there.
        public NewEntry again(Instant at) {
            var erased = new PersonEntries.Erased(part, basis, "", Optional.of(entry));
            return NewEntry.amend(
                    at, actor, PersonEntries.ERASED, subject, List.of(subject), PersonEntries.encode(erased));
        }
    }

    /// What an erasure that counts has not reached here: nothing, or the check of the whole record says so.
    List<Kept> kept();

    /// @param entry that recorded the erasure
    record Kept(EntryId entry, PartId part, What what) {

        public enum What {
            /// It was not carried out yet.
            DUE,
            /// A key is still readable.
            KEY,
            /// A file that goes with the person can still be opened.
            FILE
        }
    }

    /// All that were recorded, oldest first.
    List<RecordedErasure> list();
}
