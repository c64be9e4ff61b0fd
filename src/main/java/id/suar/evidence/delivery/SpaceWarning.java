package id.suar.evidence.delivery;

import id.suar.evidence.tus.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Room for evidence that will soon not be there. Said before it bites: nothing has been refused yet, and records are
/// not in danger.
public sealed interface SpaceWarning {

    /// Below this evidence has little room, on a device and on a hub's disk.
    long LITTLE = 1024L * 1024 * 1024;

    /// @param left bytes that this device takes in; the rest of its disk is for records
    record DeviceLow(long left) implements SpaceWarning {}

    /// @param left    bytes that the hub takes of this device
    /// @param waiting bytes that wait for it
    record QuotaNear(long left, long waiting) implements SpaceWarning {}

    /// The hub's disk is nearly full.
    record HubLow(long left, long waiting) implements SpaceWarning {}

    /// Pure.
    ///
    /// @param here    bytes that this device may still take in
    /// @param hub     what the hub said last
    /// @param waiting bytes that wait for the hub
    static List<SpaceWarning> of(long here, Optional<Statement> hub, long waiting) {
        List<SpaceWarning> warnings = new ArrayList<>();
        if (here < LITTLE) {
            warnings.add(new DeviceLow(Math.max(0, here)));
        }
        if (hub.isPresent()) {
            // What waits and has begun to go is counted among what was used already; said a little early, then.
            long quota = Math.max(0, hub.get().quota() - hub.get().used());
            long room = Math.max(0, hub.get().room());
            if (quota < Math.max(waiting, hub.get().quota() / 10)) {
                warnings.add(new QuotaNear(quota, waiting));
            }
            if (room < Math.max(waiting, LITTLE)) {
                warnings.add(new HubLow(room, waiting));
            }
        }
        return warnings;
    }
}
