package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import id.suar.violation.register.RegisterFilter;
import id.suar.violation.register.RegisterRow;
import id.suar.violation.register.RegisterTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar case register`: the books of findings and reports, one line for each, the earliest first; no person in it.
@Command(name = "register", description = "${bundle:cli.register.description}")
final class CaseRegisterCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private RegisterFilterOptions filter;

    @Mixin
    private FormatOption format;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.option.out}")
    private Path out;

    private final Session session;

    CaseRegisterCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::write);
    }

    private int write(Workspace workspace) {
        Optional<TableFormat> as = format.find(session, options.json());
        Optional<RegisterFilter> wanted = filter.find(session);
        if (as.isEmpty() || wanted.isEmpty()) {
            return ExitCode.USAGE;
        }
        List<RegisterRow> rows = workspace.rooms().register().list(wanted.get());
        var table = new RegisterTable(
                workspace.rooms().termJudge(workspace.scope()),
                workspace.rooms()::placeName,
                session.clock().instant());
        boolean printed = as.get() == TableFormat.PDF;
        List<String> columns = printed ? RegisterTable.PRINTED : table.columns();
        Output.write(session, Optional.ofNullable(out), stream -> {
            new TableWriter("register", printed ? titles() : columns)
                    .headed(PrintedTable.head(
                            session, workspace, session.texts().text("violation.register.title")))
                    .write(as.get(), table.rows(rows, columns).iterator(), stream);
            return rows.size();
        });
        session.say("cli.register.done", rows.size());
        return ExitCode.DONE;
    }

    private List<String> titles() {
        return RegisterTable.PRINTED.stream()
                .map(column -> session.texts().text("violation.register.column." + column))
                .toList();
    }
}
