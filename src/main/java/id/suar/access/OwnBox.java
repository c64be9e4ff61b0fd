package id.suar.access;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Closes what a device keeps for itself alone: unfinished forms with persons in them. Only its own keys open it.
public final class OwnBox {

    private static final String PURPOSE = "suar own 1";

    private final HeldKeys keys;

    public OwnBox(HeldKeys keys) {
        this.keys = keys;
    }

    /// Empty where this device has no keys.
    ///
    /// @param place what it is bound to: it opens in no other place
    public Optional<byte[]> close(byte[] plain, String place) {
        return keys.sealKey().map(key -> Hpke.sealer(key, PURPOSE).seal(plain, bound(place)));
    }

    /// Nothing opens here until somebody gives the PIN.
    public boolean locked() {
        return !(keys.get() instanceof Unlocked.Open);
    }

    /// Empty while the keys are closed with a PIN, and for what was closed elsewhere or altered.
    public Optional<byte[]> open(byte[] box, String place) {
        return keys.get() instanceof Unlocked.Open(DeviceKeys open)
                ? Hpke.opener(open.sealing(), PURPOSE).open(box, bound(place))
                : Optional.empty();
    }

    private static byte[] bound(String place) {
        return place.getBytes(StandardCharsets.UTF_8);
    }
}
