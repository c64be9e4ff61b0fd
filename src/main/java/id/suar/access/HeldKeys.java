package id.suar.access;

import java.util.Optional;

/// A device's keys as one run of the program holds them: opened once, asked for as often as needed.
/// Opening takes a third of a second with a PIN; never on the FX thread.
public final class HeldKeys {

    private final KeyRing ring;
    private Optional<DeviceKeys> open = Optional.empty();

    public HeldKeys(KeyRing ring) {
        this.ring = ring;
    }

    public boolean hasPin() {
        return ring.hasPin();
    }

    /// The public sealing key; needs no PIN.
    public Optional<byte[]> sealKey() {
        return ring.sealKey();
    }

    /// What was opened before, or what opens without a PIN.
    public synchronized Unlocked get() {
        return open(Optional.empty());
    }

    /// @param pin not needed when the ring was opened before
    public synchronized Unlocked open(Optional<char[]> pin) {
        if (open.isPresent()) {
            return new Unlocked.Open(open.get());
        }
        Unlocked unlocked = ring.open(pin);
        if (unlocked instanceof Unlocked.Open(DeviceKeys keys)) {
            open = Optional.of(keys);
        }
        return unlocked;
    }
}
