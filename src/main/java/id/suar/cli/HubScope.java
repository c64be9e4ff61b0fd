package id.suar.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.suar.app.HubSpace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `suar hub scope`: another region for a device.
@Command(name = "scope", description = "${bundle:cli.hub.scope}")
final class HubScope implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Parameters(index = "0", paramLabel = "DEVICE", description = "${bundle:cli.hub.revoke.device}")
    String device;

    @Parameters(index = "1", paramLabel = "CODE", description = "${bundle:cli.hub.card.scope}")
    String scope;

    private final Session session;

    HubScope(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        return HubFolder.open(session, options, this::move);
    }

    private int move(HubSpace hub) {
        if (!hub.serves(scope)) {
            return session.refuse(
                    "cli.hub.card.scope.wrong", scope, hub.profile().region());
        }
        if (!hub.office().move(device, scope)) {
            return session.refuse("cli.hub.revoke.unknown", device);
        }
        session.out()
                .println(
                        options.json()
                                ? Json.of(JsonNodeFactory.instance
                                        .objectNode()
                                        .put("device", device)
                                        .put("scope", scope))
                                : device + " " + scope);
        session.say("cli.hub.scope.done", device, PlaceName.of(scope));
        return ExitCode.DONE;
    }
}
