package id.suar.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "revoke", description = "${bundle:cli.hub.revoke}")
final class HubRevoke implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Parameters(paramLabel = "DEVICE", description = "${bundle:cli.hub.revoke.device}")
    String device;

    private final Session session;

    HubRevoke(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        return HubFolder.open(session, options, hub -> {
            if (!hub.enrolments().revoke(device, session.clock().instant())) {
                return session.refuse("cli.hub.revoke.unknown", device);
            }
            session.out()
                    .println(
                            options.json()
                                    ? Json.of(JsonNodeFactory.instance
                                            .objectNode()
                                            .put("revoked", device))
                                    : device);
            session.say("cli.hub.revoke.done", device);
            return ExitCode.DONE;
        });
    }
}
