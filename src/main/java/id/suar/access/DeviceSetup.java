package id.suar.access;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;

/// Makes a data folder the device that a card names. Needs no network: the hub learns of it with the
/// first parcel.
public final class DeviceSetup {

    private final Path folder;
    private final Path keyRing;
    private final SecureRandom random;

    public DeviceSetup(Path folder, Path keyRing, SecureRandom random) {
        this.folder = folder;
        this.keyRing = keyRing;
        this.random = random;
    }

    public sealed interface Result {}

    /// @param pin whether the key ring is closed with a PIN; without, only the file's permissions protect it
    public record Ready(DeviceProfile profile, boolean pin) implements Result {}

    /// The folder is a device already, with another card; nothing was changed.
    public record Taken(String device) implements Result {}

    public record NoCard(CardReading reading) implements Result {}

    /// The same card again changes nothing.
    public Result init(byte[] cardFile, Optional<char[]> pin) {
        CardReading reading = CardFile.read(cardFile);
        if (!(reading instanceof CardReading.Genuine(SignedCard card))) {
            return new NoCard(reading);
        }
        var ring = new KeyRing(keyRing);
        Optional<CardReading> before = DeviceProfile.read(folder);
        if (before.isPresent()) {
            return before.get() instanceof CardReading.Genuine(SignedCard old)
                            && old.card().device().equals(card.card().device())
                    ? new Ready(new DeviceProfile(old), ring.hasPin())
                    : new Taken(device(before.get()));
        }
        // Keys first: a folder with a profile has keys.
        ring.write(DeviceKeys.generate(random), pin, card.card().hub().sealKey(), random);
        var profile = new DeviceProfile(card);
        profile.write(folder);
        return new Ready(profile, pin.isPresent());
    }

    private static String device(CardReading reading) {
        return reading instanceof CardReading.Genuine(SignedCard card)
                ? card.card().device()
                : "?";
    }
}
