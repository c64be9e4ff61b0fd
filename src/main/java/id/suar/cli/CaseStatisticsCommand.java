package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import id.suar.violation.register.RegisterFilter;
import id.suar.violation.register.RegisterStatistics;
import id.suar.violation.register.RegisterStatistics.By;
import id.suar.violation.register.RegisterStatistics.Line;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar case statistics --by kind,district`: counts of the register, with how many were registered and in time.
@Command(name = "statistics", description = "${bundle:cli.statistics.description}")
final class CaseStatisticsCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private RegisterFilterOptions filter;

    @Mixin
    private FormatOption format;

    @Option(
            names = "--by",
            split = ",",
            defaultValue = "form,regime",
            paramLabel = "form|regime|election|kind|violation|district|village|stage|state|registered|reason",
            description = "${bundle:cli.statistics.by}")
    private List<String> by;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.option.out}")
    private Path out;

    private final Session session;

    CaseStatisticsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::write);
    }

    private int write(Workspace workspace) {
        Optional<TableFormat> as = format.find(session, options.json());
        Optional<RegisterFilter> wanted = filter.find(session);
        List<By> dimensions = by.stream().flatMap(key -> By.of(key).stream()).toList();
        if (dimensions.size() < by.size()) {
            String known = Arrays.stream(By.values()).map(By::key).collect(Collectors.joining(", "));
            session.say("cli.statistics.unknown", String.join(",", by), known);
        }
        if (as.isEmpty() || wanted.isEmpty() || dimensions.size() < by.size()) {
            return ExitCode.USAGE;
        }
        var rows = workspace.rooms().register().list(wanted.get());
        List<Line> lines = new RegisterStatistics(
                        workspace.rooms().office(workspace.scope()).termJudge(),
                        session.clock().instant())
                .count(rows, dimensions);
        Output.write(session, Optional.ofNullable(out), stream -> {
            new TableWriter("statistics", RegisterStatistics.columns(dimensions))
                    .headed(PrintedTable.head(
                            session, workspace, session.texts().text("violation.register.statistics")))
                    .write(as.get(), lines.stream().map(RegisterStatistics::row).iterator(), stream);
            return lines.size();
        });
        session.say("cli.statistics.done", rows.size(), lines.size());
        return ExitCode.DONE;
    }
}
