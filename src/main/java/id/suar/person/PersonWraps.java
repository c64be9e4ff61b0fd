package id.suar.person;

import java.util.Map;
import java.util.Optional;

/// Keys of person parts, closed; they lie beside the journal. What returns after a change returns after the commit, or
/// within the transaction that it was called from.
public interface PersonWraps {

    /// Keys of a part that was erased are not kept, and of those that are here nothing changes.
    ///
    /// @param device that records the part
    /// @param boxes  by reader
    void keep(PartId part, String device, Map<String, byte[]> boxes);

    /// @param device that recorded the part; another one's of the same name opens nothing of it
    Optional<byte[]> find(PartId part, String device, String reader);

    /// Whether the keys to it were destroyed here.
    boolean erased(PartId part, String device);
}
