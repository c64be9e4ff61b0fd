package id.suar.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.suar.access.Role;
import id.suar.access.SignedCard;
import id.suar.app.HubSpace;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "card", description = "${bundle:cli.hub.card}")
final class HubCard implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Option(names = "--owner", required = true, paramLabel = "NAME", description = "${bundle:cli.hub.card.owner}")
    String owner;

    @Option(names = "--role", required = true, paramLabel = "ROLE", description = "${bundle:cli.hub.card.role}")
    String role;

    @Option(names = "--scope", required = true, paramLabel = "CODE", description = "${bundle:cli.hub.card.scope}")
    String scope;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:cli.hub.card.out}")
    Path out;

    private final Session session;

    HubCard(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Optional<Role> known = Role.of(role);
        if (known.isEmpty()) {
            return session.refuse("cli.hub.card.role.unknown", role, Role.keys());
        }
        return HubFolder.open(session, options, hub -> issue(hub, known.get()));
    }

    private int issue(HubSpace hub, Role known) {
        if (!hub.serves(scope)) {
            return session.refuse(
                    "cli.hub.card.scope.wrong", scope, hub.profile().region());
        }
        SignedCard card;
        try {
            card = hub.cards().issue(owner, known, scope, hub.profile().sample());
        } catch (IllegalArgumentException e) {
            return session.refuse("cli.field.wrong", e.getMessage());
        }
        try {
            hub.issue(card, out);
        } catch (UncheckedIOException e) {
            throw new Unwritable(out);
        }
        String device = card.card().device();
        session.out()
                .println(
                        options.json()
                                ? Json.of(JsonNodeFactory.instance
                                        .objectNode()
                                        .put("device", device)
                                        .put("card", out.toString()))
                                : device);
        session.say("cli.hub.card.done", owner, out, PlaceName.of(scope));
        return ExitCode.DONE;
    }
}
