package id.suar.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Where a device or a hub keeps everything it has.
public record DataFolder(Path path) {

    /// The small files that a backup takes along; see `README.md` for what each is.
    static final List<String> KEPT =
            List.of("device.suar-card", "keys.json", "hub.json", "hub-keys.json", "settings.json");

    public Path database() {
        return path.resolve("suar.db");
    }

    public Path keyRing() {
        return path.resolve("keys.json");
    }

    public Path packs() {
        return path.resolve("packs");
    }

    public Path settings() {
        return path.resolve("settings.json");
    }

    Path lock() {
        return path.resolve("suar.lock");
    }

    /// Something was ever recorded or initialised here.
    public boolean inUse() {
        return Files.exists(database());
    }

    /// The platform's place for data of programs: `%APPDATA%`, `~/Library/Application Support`, or
    /// `$XDG_DATA_HOME` (`~/.local/share`).
    public static DataFolder standard(Map<String, String> environment, String osName, Path home) {
        String os = osName.toLowerCase(java.util.Locale.ROOT);
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
