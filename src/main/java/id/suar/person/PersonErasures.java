package id.suar.person;

import id.suar.journal.EntryId;
import java.util.List;
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
