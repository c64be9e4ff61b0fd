package id.suar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.cli.Spoken;
import java.nio.file.Path;
import java.util.Arrays;

/// A hub's folder and one of its devices', made by commands, with all of Suar's rooms.
///
/// @param hub for regency 6402
public record Premises(Path hub, Path device) {

    public static Premises make(Path root) {
        var made = new Premises(root.resolve("hub"), root.resolve("device"));
        String card = root.resolve("device.suar-card").toString();
        made.atHub("hub", "init", "--name", "Bawaslu contoh", "--region", "6402");
        made.atHub("hub", "card", "--owner", "Pengawas", "--role", "kab_member", "--scope", "6402", "--out", card);
        made.onDevice("device", "init", "--card", card);
        return made;
    }

    /// Runs a command in this process; it must succeed.
    public Spoken atHub(String... words) {
        return done(hub, words);
    }

    public Spoken onDevice(String... words) {
        return done(device, words);
    }

    private static Spoken done(Path data, String... words) {
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--data";
        all[words.length + 1] = data.toString();
        Spoken spoken = Spoken.run(all);
        assertThat(spoken.exit()).as(spoken.err()).isZero();
        return spoken;
    }
}
