package id.suar.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What this device remembers of its link: the last parcels and how they fared. A disk that takes nothing more
/// keeps no parcel from going: then nothing is remembered.
public interface Passages {

    /// So many are remembered.
    int KEPT = 16;

    /// A parcel goes now. It is remembered before its first byte leaves, so that a parcel during which the program
    /// is killed is smaller next time.
    ///
    /// @return what the other methods know it by
    long begin(int bytes, long raw, Instant at);

    void end(long passage, Duration took, Passage.End end);

    /// It says nothing of the link: stopped by people, or nobody was reached.
    void forget(long passage);

    /// Oldest first.
    List<Passage> recent();
}
