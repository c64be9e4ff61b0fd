package id.suar.cli;

import id.suar.app.Workspace;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar backup`: one file, made while others read and write.
@Command(name = "backup", description = "${bundle:cli.backup.description}")
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:cli.backup.out}")
    private Path out;

    private final Session session;

    BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::write);
    }

    private int write(Workspace workspace) {
        try {
            workspace.backupTo(out);
            if (options.json()) {
                session.out().println(Json.of(Map.of("file", out.toString())));
            }
            session.say("cli.backup.done", out);
            return ExitCode.DONE;
        } catch (FileAlreadyExistsException e) {
            session.say("cli.backup.exists", out);
            return ExitCode.REFUSED;
        } catch (IOException e) {
            throw new Unwritable(out);
        }
    }
}
