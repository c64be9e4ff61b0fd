package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import id.suar.violation.FindingColumns;
import id.suar.violation.FindingFilter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar finding export`: the findings of a device or a hub.
@Command(name = "export", description = "${bundle:cli.finding.export.description}")
final class FindingExportCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private FindingFilterOptions filter;

    @Mixin
    private FormatOption format;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.option.out}")
    private Path out;

    private final Session session;

    FindingExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::write);
    }

    private int write(Workspace workspace) {
        Optional<TableFormat> as = format.find(session, options.json());
        Optional<FindingFilter> wanted = filter.find(session);
        if (as.isEmpty() || wanted.isEmpty()) {
            return ExitCode.USAGE;
        }
        var findings = workspace.rooms().findings().list(wanted.get());
        var rows = findings.stream()
                .map(one -> FindingColumns.row(one, workspace.rooms().regions()))
                .iterator();
        int written = Output.write(session, Optional.ofNullable(out), stream -> {
            new TableWriter("finding", FindingColumns.all()).write(as.get(), rows, stream);
            return findings.size();
        });
        session.say("cli.finding.export.done", written);
        return ExitCode.DONE;
    }
}
