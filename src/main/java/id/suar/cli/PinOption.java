package id.suar.cli;

import id.suar.access.DeviceKeys;
import id.suar.access.KeyRing;
import id.suar.access.SafeFile;
import id.suar.access.Unlocked;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Where the PIN comes from: `--pin-file`, the environment variable `SUAR_PIN`, or the terminal. Never the
/// command line, which every other user of the computer can see.
final class PinOption {

    private static final int LONGEST = 1024;

    @Option(names = "--pin-file", paramLabel = "FILE", description = "${bundle:cli.option.pin-file}")
    Path pinFile;

    /// Says so when a file was named for the PIN and holds none: a device must not end up open because of a
    /// mistyped name.
    boolean misses(Session session) {
        boolean misses = pinFile != null && inFile().isEmpty();
        if (misses) {
            session.say("cli.pin.file", pinFile);
        }
        return misses;
    }

    private Optional<char[]> inFile() {
        return SafeFile.read(pinFile, LONGEST)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip().toCharArray())
                .filter(pin -> pin.length > 0);
    }

    /// Empty when none is given.
    Optional<char[]> given(Session session) {
        if (pinFile != null) {
            return inFile();
        }
        return Optional.ofNullable(session.environment().get("SUAR_PIN"))
                .filter(pin -> !pin.isEmpty())
                .map(String::toCharArray);
    }

    /// The device's keys; empty after it has said why not.
    Optional<DeviceKeys> unlock(KeyRing ring, Session session) {
        if (misses(session)) {
            return Optional.empty();
        }
        Optional<char[]> pin = given(session);
        if (pin.isEmpty() && ring.hasPin() && System.console() != null) {
            pin = Optional.ofNullable(
                    System.console().readPassword("%s ", session.texts().text("cli.pin.ask")));
        }
        return switch (ring.open(pin)) {
            case Unlocked.Open(DeviceKeys keys) -> Optional.of(keys);
            case Unlocked.PinNeeded _ -> refused(session, "cli.pin.needed");
            case Unlocked.WrongPin _ -> refused(session, "cli.pin.wrong");
            case Unlocked.Damaged(String reason) -> refused(session, "cli.pin.damaged", reason);
        };
    }

    private static Optional<DeviceKeys> refused(Session session, String key, Object... args) {
        session.say(key, args);
        return Optional.empty();
    }
}
