package id.suar.cli;

import id.suar.app.DataFolder;
import id.suar.app.Workspace;
import id.suar.db.BackupFile.Restored;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `suar restore`: lays a backup out in an empty folder.
@Command(name = "restore", description = "${bundle:cli.restore.description}")
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.restore.file}")
    private Path file;

    private final Session session;

    RestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DataFolder folder = options.folder(session);
        if (folder.inUse()) {
            session.say("cli.restore.full", folder.path());
            return ExitCode.REFUSED;
        }
        return switch (restored(folder)) {
            case Restored.Done(int files) -> {
                if (options.json()) {
                    session.out().println(Json.of(Map.of("folder", folder.path().toString(), "files", files)));
                }
                session.say("cli.restore.done", folder.path(), files);
                yield ExitCode.DONE;
            }
            case Restored.NotABackup(String reason) -> {
                session.say("cli.restore.nobackup", file, reason);
                yield ExitCode.REFUSED;
            }
            case Restored.Newer() -> {
                session.say("cli.newer");
                yield ExitCode.REFUSED;
            }
        };
    }

    private Restored restored(DataFolder folder) {
        try {
            return Workspace.restore(file, folder);
        } catch (IOException | UncheckedIOException e) {
            throw new Unwritable(folder.path());
        }
    }
}
