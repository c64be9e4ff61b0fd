package id.suar.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.suar.access.Card;
import id.suar.access.CardFile;
import id.suar.access.CardReading;
import id.suar.access.DeviceProfile;
import id.suar.access.DeviceSetup;
import id.suar.access.HubProfile;
import id.suar.access.SafeFile;
import id.suar.app.DataFolder;
import id.suar.sync.SyncWords;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "init", description = "${bundle:cli.device.init}")
final class DeviceInit implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private PinOption pin;

    @Option(names = "--card", required = true, paramLabel = "FILE", description = "${bundle:cli.device.init.card}")
    Path card;

    private final Session session;

    DeviceInit(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DataFolder data = options.folder(session);
        Optional<byte[]> bytes = SafeFile.read(card, CardFile.MAX_BYTES);
        if (bytes.isEmpty()) {
            return session.refuse("cli.device.init.no-file", card);
        }
        if (pin.misses(session)) {
            return ExitCode.REFUSED;
        }
        if (HubProfile.existsIn(data.path())) {
            return session.refuse("cli.device.init.hub", data.path());
        }
        var setup = new DeviceSetup(data.path(), data.keyRing(), session.random());
        return switch (made(setup, bytes.get(), data)) {
            case DeviceSetup.Ready(DeviceProfile profile, boolean hasPin) -> ready(profile, hasPin);
            case DeviceSetup.Taken(String device) -> session.refuse("cli.device.init.taken", data.path(), device);
            case DeviceSetup.NoCard(CardReading reading) -> {
                session.err().println(card + ": " + new SyncWords(session.texts()).of(reading));
                session.err().flush();
                yield ExitCode.REFUSED;
            }
        };
    }

    private DeviceSetup.Result made(DeviceSetup setup, byte[] bytes, DataFolder data) {
        try {
            return setup.init(bytes, pin.given(session));
        } catch (UncheckedIOException e) {
            throw new Unwritable(data.path());
        }
    }

    private int ready(DeviceProfile profile, boolean hasPin) {
        Card made = profile.card().card();
        session.out()
                .println(
                        options.json()
                                ? Json.of(JsonNodeFactory.instance
                                        .objectNode()
                                        .put("device", made.device())
                                        .put("owner", made.owner())
                                        .put("role", made.role().key())
                                        .put("scope", made.scope())
                                        .put("hub", made.hub().id())
                                        .put("pin", hasPin))
                                : made.device());
        session.say("cli.device.init.done", made.owner(), made.hub().name(), PlaceName.of(made.scope()));
        if (!hasPin) {
            session.say("cli.device.init.no-pin");
        }
        return ExitCode.DONE;
    }
}
