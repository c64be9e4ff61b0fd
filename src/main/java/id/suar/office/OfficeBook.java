package id.suar.office;

import id.suar.access.SafeFile;
import java.nio.file.Path;
import java.util.Optional;

/// The settings of a data folder: what the hub sent, among its packs, and the office's own, in `office.json`. Read
/// again
/// while others use them, for a hub may send in the middle of the day.
public final class OfficeBook {

    private final SettingDefinitions definitions;
    private final Path ofHub;
    private final Path own;
    private volatile OfficeSettings now;

    /// @param packs  folder of packs; may be absent
    /// @param own    the office's own file; may be absent
    public OfficeBook(SettingDefinitions definitions, Path packs, Path own) {
        this.definitions = definitions;
        this.ofHub = packs.resolve(SettingsPack.NAME + ".json");
        this.own = own;
        renew();
    }

    /// What became of setting something.
    public sealed interface Change {

        /// @param pack as it shall be
        record Ready(SettingsPack pack) implements Change {}

        record Unknown() implements Change {}

        /// Set at the hub, for all its devices.
        record Shared() implements Change {}

        /// The setting does not take this.
        record Wrong(SettingType type) implements Change {}
    }

    public OfficeSettings now() {
        return now;
    }

    public synchronized void renew() {
        now = new OfficeSettings(definitions, pack(ofHub).settings(), pack(own).settings());
    }

    /// What the hub shall send.
    ///
    /// @param value empty: the default holds again
    public Change forAll(String key, Optional<String> value) {
        return definitions.find(key).map(one -> change(one, value, ofHub)).orElseGet(Change.Unknown::new);
    }

    /// Sets the office's own; on disk when it returns. From any thread, one after the other: each begins with what the
    /// last one wrote.
    public synchronized Change setOwn(String key, Optional<String> value) {
        Optional<SettingDefinition> known = definitions.find(key);
        if (known.filter(SettingDefinition::shared).isPresent()) {
            return new Change.Shared();
        }
        Change change = known.<Change>map(one -> change(one, value, own)).orElseGet(Change.Unknown::new);
        if (change instanceof Change.Ready(SettingsPack pack)) {
            SafeFile.write(own, pack.write());
            renew();
        }
        return change;
    }

    private Change change(SettingDefinition one, Optional<String> value, Path file) {
        Optional<String> stripped = value.map(String::strip);
        return stripped.filter(text -> !one.type().takes(text)).isPresent()
                ? new Change.Wrong(one.type())
                : new Change.Ready(pack(file).with(one.key(), stripped));
    }

    /// A file that cannot be used sets nothing.
    private static SettingsPack pack(Path file) {
        return SafeFile.readable(file, SettingsPack.MAX_BYTES)
                .flatMap(SettingsPack::read)
                .orElse(SettingsPack.NONE);
    }
}
