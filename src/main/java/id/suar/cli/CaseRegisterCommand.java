package id.suar.cli;

import id.suar.app.OfficeRooms;
import id.suar.app.Workspace;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import id.suar.violation.register.RegisterFilter;
import id.suar.violation.register.RegisterRow;
import id.suar.violation.register.RegisterTable;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
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
        OfficeRooms office = workspace.rooms().office(workspace.scope());
        var table = new RegisterTable(
                office.termJudge(),
                workspace.rooms()::placeName,
                session.clock().instant());
        boolean printed = as.get() == TableFormat.PDF;
        var words = office.registerWords(session.texts(), session.clock().instant());
        List<String> columns = printed ? RegisterTable.PRINTED : table.columns();
        Output.write(session, Optional.ofNullable(out), stream -> {
            new TableWriter("register", printed ? words.titles() : columns)
                    .headed(PrintedTable.head(
                            session, workspace, session.texts().text("violation.register.title")))
                    .write(
                            as.get(),
                            cells(rows, table, columns, printed ? words::printed : (row, cells) -> cells),
                            stream);
            return rows.size();
        });
        session.say("cli.register.done", rows.size());
        return ExitCode.DONE;
    }

    /// Numbered as they come.
    private static Iterator<List<Object>> cells(
            List<RegisterRow> rows,
            RegisterTable table,
            List<String> columns,
            BiFunction<RegisterRow, List<Object>, List<Object>> said) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> said.apply(rows.get(at), table.row(at + 1, rows.get(at), columns)))
                .iterator();
    }
}
