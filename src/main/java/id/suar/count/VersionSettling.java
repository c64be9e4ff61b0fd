package id.suar.count;

import id.suar.journal.Entry;
import java.util.List;

/// Where it is said what the paper says, when several versions of a document did not see each other.
@FunctionalInterface
public interface VersionSettling {

    /// From then on there is one record of this document, which stands on all of them. Returns when it is on disk.
    ///
    /// @param seen every record of the document that was shown, the one that counts first
    Entry settle(CountSheet sheet, List<RecordedSheet> seen);
}
