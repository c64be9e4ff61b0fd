package id.suar.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.suar.access.HubProfile;
import id.suar.app.DataFolder;
import id.suar.app.HubSpace;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "init", description = "${bundle:cli.hub.init}")
final class HubInit implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "${bundle:cli.hub.init.name}")
    String name;

    @Option(names = "--region", required = true, paramLabel = "CODE", description = "${bundle:cli.hub.init.region}")
    String region;

    @Option(names = "--address", paramLabel = "URL", description = "${bundle:cli.hub.init.address}")
    List<URI> addresses = List.of();

    /// A promise of the contract that this version does not keep yet: said, never ignored.
    @Option(names = "--jdbc", paramLabel = "URL", description = "${bundle:cli.hub.init.jdbc}")
    String jdbc;

    @Option(names = "--sample", description = "${bundle:cli.hub.init.sample}")
    boolean sample;

    private final Session session;

    HubInit(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (jdbc != null) {
            session.say("cli.hub.init.nojdbc");
            return ExitCode.USAGE;
        }
        DataFolder data = options.folder(session);
        if (data.inUse()) {
            return session.refuse("cli.hub.init.taken", data.path());
        }
        try {
            HubSpace.init(data, new HubProfile(name, region, addresses, sample), session.random());
        } catch (IllegalArgumentException e) {
            return session.refuse("cli.field.wrong", e.getMessage());
        } catch (UncheckedIOException e) {
            throw new Unwritable(data.path());
        }
        String id = HubProfile.keysIn(data.path()).id();
        session.out()
                .println(
                        options.json()
                                ? Json.of(JsonNodeFactory.instance
                                        .objectNode()
                                        .put("hub", id)
                                        .put("name", name))
                                : id);
        session.say("cli.hub.init.done", name, data.path(), PlaceName.of(region));
        return ExitCode.DONE;
    }
}
