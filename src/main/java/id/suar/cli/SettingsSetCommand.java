package id.suar.cli;

import id.suar.access.HubProfile;
import id.suar.app.DeviceSpace;
import id.suar.app.HubSpace;
import id.suar.office.OfficeBook.Change;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `suar settings set KEY VALUE`: at a hub for all its devices, which hear of it with their next delivery; on a device
/// what is the office's own.
@Command(name = "set", description = "${bundle:cli.settings.set.description}")
final class SettingsSetCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Parameters(index = "0", paramLabel = "KEY", description = "${bundle:cli.settings.key}")
    private String key;

    @Parameters(index = "1", arity = "0..1", paramLabel = "VALUE", description = "${bundle:cli.settings.value}")
    private String value;

    @Option(names = "--default", description = "${bundle:cli.settings.default}")
    private boolean initial;

    private final Session session;

    SettingsSetCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        if (initial == (value != null)) {
            session.say("cli.settings.what");
            return ExitCode.USAGE;
        }
        return HubProfile.existsIn(options.folder(session).path())
                ? HubFolder.open(session, options, this::atHub)
                : Folders.write(session, options.folder(session), this::onDevice);
    }

    /// Lines are written with a semicolon between.
    private Optional<String> text() {
        return Optional.ofNullable(value).map(text -> text.replace(';', '\n'));
    }

    private int atHub(HubSpace hub) {
        Change change = hub.settings().forAll(key, text());
        if (change instanceof Change.Ready(var pack)) {
            hub.sendSettings(pack);
        }
        return tell(change, "cli.settings.sent");
    }

    private int onDevice(DeviceSpace device) {
        return tell(device.rooms().settings().setOwn(key, text()), "cli.settings.own");
    }

    private int tell(Change change, String done) {
        return switch (change) {
            case Change.Ready(var pack) -> {
                String now = pack.settings().getOrDefault(key, "");
                session.out().println(key + "=" + now.replace('\n', ';'));
                session.say(done, key);
                yield ExitCode.DONE;
            }
            case Change.Unknown() -> session.refuse("cli.settings.unknown", key);
            case Change.Shared() -> session.refuse("cli.settings.shared", key);
            case Change.Wrong(var type) ->
                session.refuse("cli.settings.wrong", key, session.texts().text("cli.settings.type." + type.key()));
        };
    }
}
