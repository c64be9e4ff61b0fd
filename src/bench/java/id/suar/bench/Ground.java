package id.suar.bench;

import id.suar.access.CardFile;
import id.suar.access.DeviceKeys;
import id.suar.access.DeviceSetup;
import id.suar.access.HubProfile;
import id.suar.access.Role;
import id.suar.access.SignedCard;
import id.suar.access.Unlocked;
import id.suar.app.DataFolder;
import id.suar.app.DeviceSpace;
import id.suar.app.HubSpace;
import id.suar.count.CountEntries;
import id.suar.count.MadeUpSheets;
import id.suar.count.file.CountFile;
import id.suar.journal.Journal;
import id.suar.journal.NewEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A hub and a device of it, each in a folder on a real disk. The folders are gone afterwards.
public final class Ground implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path root;

    public Ground() throws IOException {
        root = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "ground");
        HubSpace.init(
                hubFolder("hub"),
                new HubProfile("Bawaslu contoh", CountFile.PROVINCE.digits(), List.of(), true),
                RANDOM);
        try (HubSpace hub = hub("hub")) {
            SignedCard card =
                    hub.cards().issue(MadeUpSheets.OBSERVER, Role.PWC_STAFF, CountFile.PROVINCE.digits(), true);
            hub.enrolments().issue(card);
            new DeviceSetup(root.resolve("device"), deviceFolder().keyRing(), RANDOM)
                    .init(CardFile.write(card), Optional.empty());
        }
    }

    public Path root() {
        return root;
    }

    public HubSpace hub(String name) {
        return HubSpace.open(hubFolder(name), Clock.systemUTC(), RANDOM);
    }

    /// The same hub with nothing recorded yet.
    public HubSpace newHub(String name) throws IOException {
        Path folder = Files.createDirectories(hubFolder(name).path());
        for (String file : List.of("hub.json", "hub-keys.json")) {
            Files.copy(root.resolve("hub").resolve(file), folder.resolve(file));
        }
        return hub(name);
    }

    public DeviceSpace device() {
        return ((DeviceSpace.Opening.Open) DeviceSpace.open(deviceFolder(), Clock.systemUTC())).space();
    }

    public DeviceKeys keys(DeviceSpace device) {
        return ((Unlocked.Open) device.keyRing().open(Optional.empty())).keys();
    }

    /// Keyed one after the other, a minute or two for each.
    public void record(DeviceSpace device, int sheets) {
        var random = new java.util.Random(7);
        Instant at = Instant.parse("2024-02-14T08:00:00Z");
        List<NewEntry> entries = new ArrayList<>();
        for (var sheet : CountFile.sheets(sheets)) {
            at = at.plusMillis(60_000 + random.nextInt(90_000));
            byte[] body = CountEntries.encode(sheet, sheet.observer());
            entries.add(NewEntry.begin(at, sheet.observer(), CountEntries.RECORDED, body));
        }
        Journal journal = device.journal();
        journal.append(entries);
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private DataFolder deviceFolder() {
        return new DataFolder(root.resolve("device"));
    }

    private DataFolder hubFolder(String name) {
        return new DataFolder(root.resolve(name));
    }
}
