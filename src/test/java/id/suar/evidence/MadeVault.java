package id.suar.evidence;

import id.suar.access.SealingPair;
import id.suar.db.Database;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// A device's vault in a folder, with keys that are the same in every process.
public final class MadeVault {

    public static final String DEVICE = "aaaaaaaaaaaaaaaa";
    public static final String HUB = "bbbbbbbbbbbbbbbb";
    public static final SealingPair DEVICE_KEYS = pair(1);
    public static final SealingPair HUB_KEYS = pair(2);

    public final AtomicBoolean locked = new AtomicBoolean();
    public final AtomicLong free = new AtomicLong(1L << 40);
    public final SealedFiles files;
    public final VaultFolder folder;
    public final SealedVault vault;

    public MadeVault(Path path, Database db) {
        files = new SqlSealedFiles(db);
        folder = new VaultFolder(path, new SecureRandom());
        var owner = new VaultOwner(
                DEVICE,
                () -> List.of(
                        new KeyWraps.Reader(DEVICE, DEVICE_KEYS.open()), new KeyWraps.Reader(HUB, HUB_KEYS.open())),
                () -> locked.get() ? Optional.empty() : Optional.of(KeyWraps.opener(DEVICE_KEYS)));
        var clock = Clock.fixed(Instant.parse("2024-02-14T12:00:00Z"), ZoneOffset.UTC);
        vault = new SealedVault(
                folder, files, owner, new VaultRoom(near -> free.get(), 1_000), clock, new SecureRandom());
    }

    public Gallery gallery() {
        return new Gallery(vault, new Thumbnails(vault, files));
    }

    public static SealingPair pair(int which) {
        byte[] secret = new byte[SealingPair.KEY_BYTES];
        Arrays.fill(secret, (byte) which);
        return SealingPair.of(secret);
    }
}
