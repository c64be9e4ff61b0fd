package id.suar.office;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What holds now. What the hub has set goes before what the office has, and that before the default.
public final class OfficeSettings {

    private final SettingDefinitions definitions;
    private final Map<String, String> ofHub;
    private final Map<String, String> own;

    /// Values that a setting does not take, and settings that this version does not know, are passed over.
    OfficeSettings(SettingDefinitions definitions, Map<String, String> ofHub, Map<String, String> own) {
        this.definitions = definitions;
        this.ofHub = Map.copyOf(ofHub);
        this.own = Map.copyOf(own);
    }

    /// While nobody has set anything.
    public static OfficeSettings defaults(SettingDefinitions definitions) {
        return new OfficeSettings(definitions, Map.of(), Map.of());
    }

    /// Who has set what holds.
    public enum Origin {
        DEFAULT,
        HUB,
        OWN
    }

    public record Setting(SettingDefinition definition, String value, Origin origin) {}

    public List<Setting> all() {
        return definitions.all().stream().map(this::setting).toList();
    }

    /// @throws IllegalArgumentException when there is no such setting: a fault of the program
    public Setting find(String key) {
        return definitions
                .find(key)
                .map(this::setting)
                .orElseThrow(() -> new IllegalArgumentException("no setting " + key));
    }

    public String text(String key) {
        return find(key).value();
    }

    public boolean yes(String key) {
        return text(key).equals("yes");
    }

    public LocalTime time(String key) {
        return LocalTime.parse(text(key));
    }

    /// Empty where nothing is set.
    public OptionalInt number(String key) {
        return text(key).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text(key)));
    }

    public List<String> lines(String key) {
        return text(key)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Setting setting(SettingDefinition one) {
        if (taken(one, ofHub)) {
            return new Setting(one, ofHub.get(one.key()), Origin.HUB);
        }
        return !one.shared() && taken(one, own)
                ? new Setting(one, own.get(one.key()), Origin.OWN)
                : new Setting(one, one.initial(), Origin.DEFAULT);
    }

    private static boolean taken(SettingDefinition one, Map<String, String> values) {
        return values.containsKey(one.key()) && one.type().takes(values.get(one.key()));
    }
}
