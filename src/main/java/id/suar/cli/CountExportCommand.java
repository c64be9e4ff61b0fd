package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.election.Contest;
import id.suar.table.PrintHead;
import id.suar.table.TableFormat;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar count export`: the sheets of a contest, on a device or a hub.
@Command(name = "export", description = "${bundle:cli.count.export.description}")
final class CountExportCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private ContestOption contest;

    @Mixin
    private FormatOption format;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.option.out}")
    private Path out;

    private final Session session;

    CountExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::write);
    }

    private int write(Workspace workspace) {
        Optional<TableFormat> as = format.find(session, options.json());
        Optional<Contest> found = contest.find(session, workspace);
        if (as.isEmpty() || found.isEmpty()) {
            return ExitCode.USAGE;
        }
        var exporter = workspace.rooms().countExporter();
        String title = session.texts()
                .text(
                        "count.print.title",
                        found.get().key(),
                        found.get().election().key());
        PrintHead head = PrintedTable.head(session, workspace, title);
        int sheets = Output.write(
                session,
                Optional.ofNullable(out),
                stream -> exporter.write(found.get(), workspace.scope(), as.get(), head, stream));
        session.say("cli.count.export.done", sheets);
        return ExitCode.DONE;
    }
}
