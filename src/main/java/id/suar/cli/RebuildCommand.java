package id.suar.cli;

import id.suar.access.HubProfile;
import id.suar.app.DataFolder;
import id.suar.app.Workspace;
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
        DataFolder folder = options.folder(session);
        // On a device the views are written by the one process that records; a hub's folder has many.
        return HubProfile.existsIn(folder.path())
                ? Folders.read(session, folder, this::rebuild)
                : Folders.write(session, folder, space -> rebuild(space.workspace()));
    }

    private int rebuild(Workspace workspace) {
        workspace.journals().rebuild();
        if (options.json()) {
            session.out().println(Json.of(Map.of("rebuilt", true)));
        }
        session.say("cli.rebuild.done");
        return ExitCode.DONE;
    }
}
