package id.suar.hub;

import id.suar.journal.JournalId;
import id.suar.journal.SegmentEnvelope;
import java.util.List;

/// Segments as their devices signed them, for those who read the entries elsewhere and check for themselves.
public interface KeptSegments {

    /// One that goes no further than what is kept already is not kept.
    void keep(SegmentEnvelope segment);

    /// Where a kept segment begins and ends.
    ///
    /// @param from seq of its first entry; `through + 1` when it has none
    /// @param size in bytes
    record Place(JournalId journal, long from, long through, int size) {

        long entries() {
            return through - from + 1;
        }
    }

    /// Those that go further than `after`, in order, at most `limit`.
    List<Place> after(JournalId journal, long after, int limit);

    byte[] bytes(Place place);
}
