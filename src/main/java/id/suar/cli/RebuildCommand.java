package id.suar.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar rebuild`: drops the views and makes them again from the entries.
@Command(name = "rebuild", description = "${bundle:cli.rebuild.description}")
final class RebuildCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    private final Session session;

    RebuildCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), workspace -> {
            workspace.journals().rebuild();
            if (options.json()) {
                session.out().println(Json.of(Map.of("rebuilt", true)));
            }
            session.say("cli.rebuild.done");
            return ExitCode.DONE;
        });
    }
}
