package id.suar.app;

import id.suar.access.DeviceKeys;
import id.suar.access.DeviceProfile;
import id.suar.access.HeldKeys;
import id.suar.access.HubKeys;
import id.suar.access.HubProfile;
import id.suar.access.Opener;
import id.suar.access.Unlocked;
import id.suar.db.Database;
import id.suar.evidence.KeyWraps;
import id.suar.evidence.KeyWraps.Reader;
import id.suar.evidence.SealedVault;
import id.suar.evidence.SqlSealedFiles;
import id.suar.evidence.VaultFolder;
import id.suar.evidence.VaultOwner;
import id.suar.evidence.VaultRoom;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The vault of a folder. What a device takes in is sealed for itself and for its hub; it reads while its keys are
/// open. A hub reads what is sealed for it.
final class Vaults {

    private Vaults() {}

    static SealedVault of(DataFolder folder, Database db, Optional<DeviceProfile> device, HeldKeys keys, Clock clock) {
        VaultOwner owner = device.map(profile -> device(profile, keys)).orElseGet(() -> hub(folder));
        var random = new SecureRandom();
        return new SealedVault(
                new VaultFolder(folder.vault(), random),
                new SqlSealedFiles(db),
                owner,
                VaultRoom.OF_DISK,
                clock,
                random);
    }

    private static VaultOwner device(DeviceProfile profile, HeldKeys keys) {
        return new VaultOwner(profile.device(), () -> readers(profile, keys), () -> opener(keys));
    }

    /// Without a key ring that can be read, the hub at least can open it.
    private static List<Reader> readers(DeviceProfile profile, HeldKeys keys) {
        List<Reader> readers = new ArrayList<>();
        keys.sealKey().ifPresent(key -> readers.add(new Reader(profile.device(), key)));
        readers.add(new Reader(profile.hub().id(), profile.hub().sealKey()));
        return readers;
    }

    private static Optional<Opener> opener(HeldKeys keys) {
        return keys.get() instanceof Unlocked.Open(DeviceKeys open)
                ? Optional.of(KeyWraps.opener(open.sealing()))
                : Optional.empty();
    }

    /// Also for a device whose card is damaged: it reads nothing.
    private static VaultOwner hub(DataFolder folder) {
        if (!HubProfile.existsIn(folder.path())) {
            return new VaultOwner("", List::of, Optional::empty);
        }
        HubKeys keys = HubProfile.keysIn(folder.path());
        Opener opener = KeyWraps.opener(keys.sealing());
        return new VaultOwner(
                keys.id(), () -> List.of(new Reader(keys.id(), keys.sealing().open())), () -> Optional.of(opener));
    }
}
