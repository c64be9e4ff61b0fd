package id.suar.office;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Settings as a hub sends them and an office keeps them: JSON, `{"version": 3, "settings": {"key": "value"}}`.
/// Settings
/// that are not known here are kept, for a later version of the program may know them.
///
/// @param version from 1; a later one replaces an earlier
public record SettingsPack(int version, Map<String, String> settings) {

    /// Its file among the packs of a data folder, without its ending.
    public static final String NAME = "office-settings";

    /// The most bytes of such a file.
    public static final int MAX_BYTES = 64 * 1024;

    static final SettingsPack NONE = new SettingsPack(0, Map.of());

    private static final int MOST = 400;
    private static final int MOST_LETTERS = 4_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    public SettingsPack {
        settings = Map.copyOf(settings);
    }

    /// Empty when it is no such file.
    public static Optional<SettingsPack> read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return Optional.empty();
        }
        try {
            JsonNode root = JSON.readTree(bytes);
            return root.path("version").asInt() < 1 || !root.path("settings").isObject()
                    ? Optional.empty()
                    : settings(root.path("settings"))
                            .map(settings ->
                                    new SettingsPack(root.path("version").asInt(), settings));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, String>> settings(JsonNode node) {
        Map<String, String> settings = new TreeMap<>();
        for (var entry : node.properties()) {
            boolean sound = entry.getKey().matches("[a-z][A-Za-z0-9_.]{0,79}")
                    && entry.getValue().isTextual()
                    && entry.getValue().asText().length() <= MOST_LETTERS;
            if (!sound || settings.size() == MOST) {
                return Optional.empty();
            }
            settings.put(entry.getKey(), entry.getValue().asText());
        }
        return Optional.of(settings);
    }

    public byte[] write() {
        try {
            return JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(Map.of("version", version, "settings", new TreeMap<>(settings)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The next version, with one setting as it shall be.
    ///
    /// @param value empty: the default holds again
    SettingsPack with(String key, Optional<String> value) {
        Map<String, String> after = new TreeMap<>(settings);
        value.ifPresentOrElse(text -> after.put(key, text), () -> after.remove(key));
        return new SettingsPack(version + 1, after);
    }
}
