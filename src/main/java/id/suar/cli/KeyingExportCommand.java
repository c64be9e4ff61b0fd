package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.count.keying.KeyedPairs;
import id.suar.count.keying.KeyingColumns;
import id.suar.election.Contest;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar keying export`: every cell in which two keyings of a form differ, one a row.
@Command(name = "export", description = "${bundle:cli.keying.export.description}")
final class KeyingExportCommand implements Callable<Integer> {

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

    KeyingExportCommand(Session session) {
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
        KeyedPairs.Listed listed = workspace
                .rooms()
                .keyedPairs()
                .list(found.get().election().key(), found.get().key(), workspace.scope());
        List<List<Object>> rows = listed.pairs().stream()
                .flatMap(pair -> KeyingColumns.cells(pair).stream())
                .toList();
        int written = Output.write(session, Optional.ofNullable(out), stream -> {
            new TableWriter("keying", KeyingColumns.CELLS).write(as.get(), rows.iterator(), stream);
            return rows.size();
        });
        session.say("cli.keying.export.done", written);
        if (listed.unusable() > 0) {
            session.say("cli.keying.unusable", listed.unusable());
        }
        return ExitCode.DONE;
    }
}
