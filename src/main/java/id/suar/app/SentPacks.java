package id.suar.app;

import id.suar.access.SafeFile;
import id.suar.election.MalformedPack;
import id.suar.election.PackFile;
import id.suar.office.SettingsPack;
import id.suar.sync.FeedPacks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays packs that the hub sent among the packs of this folder, where they are used like any other. One that
/// cannot be used stays in the journal, and whoever asks is told.
public final class SentPacks {

    private final FeedPacks sent;
    private final Path folder;

    SentPacks(FeedPacks sent, Path folder) {
        this.sent = sent;
        this.folder = folder;
    }

    /// A pack that was sent and cannot be used.
    public record Broken(String name, int version, String why) {}

    /// What is here in the same or a later version stays.
    List<Broken> lay() {
        List<Broken> broken = new ArrayList<>();
        for (FeedPacks.Sent pack : sent.latest(PackFile.MAX_BYTES)) {
            fault(pack)
                    .ifPresentOrElse(why -> broken.add(new Broken(pack.name(), pack.version(), why)), () -> lay(pack));
        }
        return broken;
    }

    /// Those that cannot be used, without touching anything.
    public List<Broken> broken() {
        return sent.latest(PackFile.MAX_BYTES).stream()
                .flatMap(pack -> fault(pack).map(why -> new Broken(pack.name(), pack.version(), why)).stream())
                .toList();
    }

    private void lay(FeedPacks.Sent pack) {
        Path file = folder.resolve(pack.name() + ".json");
        if (version(file, pack.name()) < pack.version()) {
            SafeFile.write(file, pack.file().orElseThrow());
        }
    }

    /// Of what lies there; 0 for nothing and for what cannot be used.
    private static int version(Path file, String name) {
        try {
            return SafeFile.read(file, PackFile.MAX_BYTES)
                    .map(bytes -> version(name, bytes))
                    .orElse(0);
        } catch (MalformedPack e) {
            return 0;
        }
    }

    /// @throws MalformedPack when it cannot be used
    private static int version(String name, byte[] bytes) {
        return name.equals(SettingsPack.NAME)
                ? SettingsPack.read(bytes)
                        .map(SettingsPack::version)
                        .orElseThrow(() -> new MalformedPack(name, "settings", "not readable"))
                : PackFile.read(name, bytes).version();
    }

    private static Optional<String> fault(FeedPacks.Sent pack) {
        if (pack.file().isEmpty()) {
            return Optional.of("damaged");
        }
        try {
            int version = version(pack.name(), pack.file().get());
            return version == pack.version() ? Optional.empty() : Optional.of("version " + version);
        } catch (MalformedPack e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
