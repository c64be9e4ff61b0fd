package id.suar.access;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What a device knows of itself and of its hub: the card it was made with, kept in its data folder.
public record DeviceProfile(SignedCard card) {

    private static final String FILE = "device.suar-card";

    public String device() {
        return card.card().device();
    }

    public Card.Hub hub() {
        return card.card().hub();
    }

    /// Returns when it is on disk. The card holds the one-time code, so only the owner may read it.
    public void write(Path folder) {
        SafeFile.writePrivate(folder.resolve(FILE), CardFile.write(card));
    }

    public static boolean existsIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /// What is in the folder; empty when `device init` was never run there.
    public static Optional<CardReading> read(Path folder) {
        return SafeFile.read(folder.resolve(FILE), CardFile.MAX_BYTES).map(CardFile::read);
    }
}
