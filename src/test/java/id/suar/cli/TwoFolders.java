package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A hub's folder and a device's, made and used by commands alone.
final class TwoFolders {

    final Path hub;
    final Path device;
    private final Path stick;

    /// @param region of both: 2, 4 or 6 digits
    TwoFolders(Path root, String region) {
        this(root, region, "kab_member");
    }

    /// @param role of who records on the device
    TwoFolders(Path root, String region, String role) {
        hub = root.resolve("hub");
        device = root.resolve("device");
        stick = root.resolve("stick");
        String card = root.resolve("device.suar-card").toString();
        done(atHub("hub", "init", "--name", "Bawaslu contoh", "--region", region));
        done(atHub("hub", "card", "--owner", "Pengawas", "--role", role, "--scope", region, "--out", card));
        done(onDevice("device", "init", "--card", card));
    }

    Spoken atHub(String... words) {
        return run(hub, words);
    }

    Spoken onDevice(String... words) {
        return run(device, words);
    }

    /// Everything recorded goes to the hub on a stick, and the receipts come back.
    void deliver() {
        done(onDevice("parcel", "export", "--to", stick.toString()));
        done(atHub("hub", "intake", "--from", stick.toString(), "--receipts", stick.toString()));
        done(onDevice("parcel", "receipts", "--from", stick.toString()));
    }

    private static Spoken run(Path data, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString(), "--lang", "en"));
        return Spoken.run(all.toArray(String[]::new));
    }

    private static void done(Spoken spoken) {
        assertThat(spoken.exit()).as(spoken.err()).isZero();
    }
}
