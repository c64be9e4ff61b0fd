package id.suar.sync;

import id.suar.journal.JournalId;
import java.time.Instant;
import java.util.List;

/// What has left this device by a way that does not answer at once.
public interface Handovers {

    void mark(JournalId journal, long through, String way, Instant at);

    /// Seq of the last entry that was handed over; 0 when none was.
    long through(JournalId journal);

    /// Of each way and length the last time; a later, shorter one says nothing of the entries after its end.
    List<Handover> list(JournalId journal);
}
