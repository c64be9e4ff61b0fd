package id.suar.hub;

import id.suar.journal.Adopted;
import id.suar.journal.Journals;
import id.suar.journal.MalformedSegment;
import id.suar.journal.Segment;
import java.util.OptionalInt;

/// Takes a segment, and what came beside its entries, in one transaction: once it is [Adopted.Kept] both are on disk,
/// and the receipt speaks for both. The seam for rooms that keep something beside the journal; a hub that forwards to
/// the one above it would close that anew for it here.
@FunctionalInterface
public interface Adoption {

    /// What is not readable beside them keeps no entries back: they are taken without it, and the log says so. A
    /// journal never stands still for what lay beside it.
    ///
    /// @param beside as it came, from a device that was found to be who it says; still hostile
    /// @throws MalformedSegment when the segment is not what any device sends; nothing was taken
    Adopted adopt(Segment segment, byte[] beside) throws MalformedSegment;

    /// The version of what came beside, where a later Suar made it: nothing is taken then, for a receipt would say
    /// that it has arrived.
    default OptionalInt newer(byte[] beside) {
        return OptionalInt.empty();
    }

    /// Of a hub that knows of nothing beside a journal.
    static Adoption of(Journals journals) {
        return (segment, beside) -> journals.adopt(segment);
    }
}
