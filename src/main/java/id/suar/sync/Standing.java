package id.suar.sync;

import id.suar.journal.Receipt;
import java.util.Optional;

/// How many of this device's entries are where.
///
/// @param saved      on this device's disk, all of them
/// @param handedOver left on a stick, without a receipt yet
/// @param received   the hub has signed for them
/// @param last       the latest receipt by the hub's clock
/// @param forks      how often a new journal had to be begun
public record Standing(long saved, long handedOver, long received, Optional<Receipt> last, int forks) {

    /// On this device only, or handed over and not signed for.
    public long waiting() {
        return saved - received;
    }
}
