package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.count.file.OpenData.Imprint;
import id.suar.election.Contest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar count opendata`: the figures of a contest as a folder to publish.
@Command(name = "opendata", description = "${bundle:cli.count.opendata.description}")
final class CountOpenDataCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private ContestOption contest;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "${bundle:cli.count.opendata.out}")
    private Path out;

    @Option(names = "--licence", paramLabel = "TEXT", description = "${bundle:cli.count.opendata.licence}")
    private String licence = "";

    private final Session session;

    CountOpenDataCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::write);
    }

    private int write(Workspace workspace) {
        Optional<Contest> found = contest.find(session, workspace);
        if (found.isEmpty()) {
            return ExitCode.USAGE;
        }
        var imprint = new Imprint(
                workspace.name(), PrintedTable.now(session, workspace.scope()), licence, workspace.sample());
        try {
            int sheets = workspace.rooms().openData().write(found.get(), workspace.scope(), imprint, out);
            session.say("cli.count.opendata.done", sheets, out);
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new Unwritable(out);
        }
    }
}
