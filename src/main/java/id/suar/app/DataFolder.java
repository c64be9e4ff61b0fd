package id.suar.app;

import id.suar.access.DeviceProfile;
import id.suar.access.HubProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Where a device or a hub keeps everything it has.
public record DataFolder(Path path) {

    private static final List<String> SMALL_FILES = List.of(
            "device.suar-card",
            "keys.json",
            "hub.json",
            "hub-keys.json",
            "settings.json",
            "office.json",
            "kop-surat.txt",
            "kop-surat.png",
            "link.json",
            "office-ca.pem");

    public Path database() {
        return path.resolve("suar.db");
    }

    public Path keyRing() {
        return path.resolve("keys.json");
    }

    public Path packs() {
        return path.resolve("packs");
    }

    public Path vault() {
        return path.resolve("vault");
    }

    /// Boundaries of villages that the user brought.
    public Path maps() {
        return path.resolve("maps");
    }

    /// What is here only while it is looked at; whoever finds it may delete it.
    Path temporary() {
        return path.resolve("tmp");
    }

    /// What this device carries for others.
    Path relay() {
        return path.resolve("relay");
    }

    public Path settings() {
        return path.resolve("settings.json");
    }

    /// What this office has set for itself.
    Path office() {
        return path.resolve("office.json");
    }

    /// What the hub said last of this device's evidence.
    Path hubStatement() {
        return path.resolve("hub-statement");
    }

    /// Through which proxy the hub is reached.
    public Path link() {
        return path.resolve("link.json");
    }

    /// Authorities that the office vouches with, beside those of the system.
    public Path authorities() {
        return path.resolve("office-ca.pem");
    }

    Path lock() {
        return path.resolve("suar.lock");
    }

    /// The files that a backup takes along: identity, keys (closed as they lie here), settings, packs, boundaries,
    /// evidence; relative to this folder, with `/` between names.
    List<String> kept() throws IOException {
        List<String> kept = new ArrayList<>(SMALL_FILES);
        for (Path place : List.of(packs(), maps(), vault())) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> files = Files.walk(place, 2)) {
                    files.filter(Files::isRegularFile)
                            .map(file -> path.relativize(file).toString().replace('\\', '/'))
                            .forEach(kept::add);
                }
            }
        }
        return kept;
    }

    /// Something was ever recorded or initialised here.
    public boolean inUse() {
        return Files.exists(database()) || DeviceProfile.existsIn(path) || HubProfile.existsIn(path);
    }

    /// The platform's place for data of programs: `%APPDATA%`, `~/Library/Application Support`, or
    /// `$XDG_DATA_HOME` (`~/.local/share`).
    public static DataFolder standard(Map<String, String> environment, String osName, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            String roaming = environment.get("APPDATA");
            return new DataFolder((roaming == null ? home : Path.of(roaming)).resolve("Suar"));
        }
        if (os.contains("mac")) {
            return new DataFolder(home.resolve("Library/Application Support/Suar"));
        }
        String data = environment.get("XDG_DATA_HOME");
        boolean set = data != null && !data.isBlank();
        return new DataFolder((set ? Path.of(data) : home.resolve(".local/share")).resolve("suar"));
    }
}
