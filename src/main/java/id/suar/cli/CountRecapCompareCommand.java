package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.count.recap.DifferenceClass;
import id.suar.count.recap.RecapReport;
import id.suar.count.recap.RecapTable;
import id.suar.election.Contest;
import id.suar.region.RegionCode;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar count recap compare`: every figure in which D.Hasil and C.Hasil differ, one row for each; one row too
/// for a unit that agrees or that cannot be compared. Words of this file never change with the language.
@Command(name = "compare", description = "${bundle:cli.count.recap.compare.description}")
final class CountRecapCompareCommand implements Callable<Integer> {

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

    CountRecapCompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::compare);
    }

    private int compare(Workspace workspace) {
        Optional<TableFormat> as = format.find(session, options.json());
        Optional<Contest> found = contest.find(session, workspace);
        if (as.isEmpty() || found.isEmpty()) {
            return ExitCode.USAGE;
        }
        RecapReport report = workspace.rooms().recapComparer().compare(found.get(), workspace.scope());
        List<List<Object>> rows = RecapTable.rows(report);
        Output.write(session, Optional.ofNullable(out), stream -> {
            new TableWriter("recap", RecapTable.COLUMNS).write(as.get(), rows.iterator(), stream);
            return rows.size();
        });
        tell(report);
        return ExitCode.DONE;
    }

    private void tell(RecapReport report) {
        int same = report.classes().getOrDefault(DifferenceClass.MATCH, 0);
        int unclear = report.classes().getOrDefault(DifferenceClass.NOT_COMPARABLE, 0);
        int all = report.units().size();
        session.say("cli.count.recap.compare.done", all, same, all - same - unclear, unclear);
        if (report.missing() > 0) {
            session.say("cli.count.recap.compare.missing", report.missing());
        }
        if (!report.unlisted().isEmpty()) {
            String codes = report.unlisted().stream().map(RegionCode::dotted).collect(Collectors.joining(", "));
            session.say("cli.count.recap.compare.unlisted", report.unlisted().size(), codes);
        }
        if (report.unread() > 0) {
            session.say("cli.count.recap.compare.unread", report.unread());
        }
    }
}
