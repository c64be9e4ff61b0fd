package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.count.Check;
import id.suar.count.CountRules;
import id.suar.count.CountSheet;
import id.suar.count.Limits;
import id.suar.election.Contest;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar count check`: every rule that a sheet breaks, one row for each. Words of this file never change with
/// the language.
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
        return ExitCode.DONE;
    }

    private static List<List<Object>> rows(Workspace workspace, Contest contest) {
        List<List<Object>> rows = new ArrayList<>();
        workspace
                .rooms()
                .counts()
                .list(contest.election().key(), contest.key(), workspace.scope())
                .forEach(recorded -> {
                    CountSheet sheet = recorded.sheet();
                    for (Check check : CountRules.failed(sheet.figures(), Limits.of(contest, sheet.station()))) {
                        rows.add(List.of(
                                sheet.station().digits(),
                                check.rule(),
                                check.severity().word(),
                                check.found(),
                                check.expected()));
                    }
                });
        return rows;
    }
}
