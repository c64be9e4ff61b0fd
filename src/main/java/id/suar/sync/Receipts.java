package id.suar.sync;

import id.suar.journal.JournalId;
import id.suar.journal.Receipt;
import java.util.List;
import java.util.Optional;

/// The receipts that this device has checked and keeps.
public interface Receipts {

    /// The same receipt again changes nothing.
    ///
    /// @param signed the receipt as it came
    void store(Receipt receipt, byte[] signed);

    /// The one that covers most; empty when the hub has signed for nothing of this journal.
    Optional<Receipt> last(JournalId journal);

    /// The hub has said that its copy ends at `seq`: receipts for more do not count any longer.
    void lapse(JournalId journal, long seq);

    /// All of them as they lie here, for a check of the record.
    List<Kept> kept();

    /// @param receipt what the copies for queries say
    /// @param signed  as it came from the hub
    /// @param lapsed  the hub has said since then that it has less
    record Kept(Receipt receipt, byte[] signed, boolean lapsed) {}

    /// Latest first.
    List<Receipt> list(int limit);
}
