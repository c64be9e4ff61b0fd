package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.count.RecordedSheet;
import id.suar.count.rule.FiledChecks;
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

/// `suar count check`: every rule of figures that a sheet breaks, one row for each, and those between the forms of
/// a station where several are recorded (see ADR 0008). Words of this file never change with the language.
@Command(name = "check", description = "${bundle:cli.count.check.description}")
final class CountCheckCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of("kode_tps", "rule", "severity", "found", "expected");

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

    CountCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::check);
    }

    private int check(Workspace workspace) {
        Optional<TableFormat> as = format.find(session, options.json());
        Optional<Contest> found = contest.find(session, workspace);
        if (as.isEmpty() || found.isEmpty()) {
            return ExitCode.USAGE;
        }
        List<List<Object>> rows = rows(workspace, found.get());
        Output.write(session, Optional.ofNullable(out), stream -> {
            new TableWriter("check", COLUMNS).write(as.get(), rows.iterator(), stream);
            return rows.size();
        });
        session.say("cli.count.check.done", rows.size());
        long conflicts = CountListCommand.records(workspace, found.get()).stream()
                .filter(RecordedSheet::conflict)
                .count();
        if (conflicts > 0) {
            session.say("cli.count.check.conflicts", conflicts);
        }
        return ExitCode.DONE;
    }

    private static List<List<Object>> rows(Workspace workspace, Contest contest) {
        var checks =
                new FiledChecks(workspace.rooms().counts(), workspace.rooms().stationForms());
        return checks.of(contest, workspace.scope()).stream()
                .<List<Object>>map(one -> List.of(
                        one.station().digits(), one.rule(), one.severity().word(), one.found(), one.expected()))
                .toList();
    }
}
