package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import id.suar.violation.record.CaseFilter;
import id.suar.violation.record.CaseRow;
import id.suar.violation.record.Cases.CasePage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar case list`: one line for each, latest first.
@Command(name = "list", description = "${bundle:cli.case.list.description}")
final class CaseListCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of(
            "id", "short_id", "form", "regime", "day", "place", "what", "state", "number", "recorded_by", "conflict");

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private CaseFilterOptions filter;

    @Option(names = "--limit", defaultValue = "1000000", paramLabel = "N", description = "${bundle:cli.case.limit}")
    private int limit;

    @Option(names = "--skip", defaultValue = "0", paramLabel = "N", description = "${bundle:cli.case.skip}")
    private int skip;

    private final Session session;

    CaseListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::list);
    }

    private int list(Workspace workspace) {
        Optional<CaseFilter> wanted = filter.find(session);
        if (wanted.isEmpty()) {
            return ExitCode.USAGE;
        }
        CasePage page = workspace.rooms().cases().list(wanted.get(), Math.max(0, skip), Math.max(1, limit));
        TableFormat format = options.json() ? TableFormat.JSON : TableFormat.CSV;
        Output.write(session, Optional.empty(), out -> {
            new TableWriter("case", COLUMNS)
                    .write(
                            format,
                            page.rows().stream().map(CaseListCommand::row).iterator(),
                            out);
            return page.rows().size();
        });
        session.say("cli.case.list.done", page.rows().size(), page.total());
        return ExitCode.DONE;
    }

    private static List<Object> row(CaseRow row) {
        return List.of(
                row.id().toString(),
                row.shortId().text(),
                row.kind().key(),
                row.summary().regime().key(),
                row.summary().day().map(LocalDate::toString).orElse(""),
                row.summary().place(),
                row.summary().what(),
                row.state(),
                row.number(),
                row.recordedBy(),
                row.conflict());
    }
}
