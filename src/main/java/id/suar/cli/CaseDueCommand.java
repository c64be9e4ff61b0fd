package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.schedule.CalendarFile;
import id.suar.schedule.DeadlineWords;
import id.suar.schedule.OfficeCalendar;
import id.suar.schedule.Reckoned;
import id.suar.schedule.Urgency;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import id.suar.violation.course.DueItem;
import id.suar.violation.course.DuePlanner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar case due`: every deadline that runs, what ends first at the top.
@Command(name = "due", description = "${bundle:cli.case.due.description}")
final class CaseDueCommand implements Callable<Integer> {

    private static final List<String> COLUMNS =
            List.of("id", "regime", "what", "place", "state", "step", "since", "safe", "last", "urgency", "basis");

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private FormatOption format;

    @Option(names = "--ics", paramLabel = "FILE", description = "${bundle:cli.case.due.ics}")
    private Path ics;

    private final Session session;
    private final OfficeCalendar calendar = OfficeCalendar.bundled();

    CaseDueCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::list);
    }

    private int list(Workspace workspace) {
        Optional<TableFormat> kind = format.find(session, options.json());
        if (kind.isEmpty()) {
            return ExitCode.USAGE;
        }
        List<DueItem> due = workspace
                .rooms()
                .office(workspace.scope())
                .deadlines()
                .due(workspace.scope(), session.clock().instant());
        var words = new DeadlineWords(session.texts(), calendar);
        if (ics != null) {
            var planner = new DuePlanner(words, session.texts().locale());
            Output.write(session, Optional.of(ics), out -> {
                CalendarFile.write(planner.items(due), session.clock().instant(), out);
                return due.size();
            });
        }
        Output.write(session, Optional.empty(), out -> {
            new TableWriter("due", COLUMNS)
                    .write(kind.get(), due.stream().map(CaseDueCommand::row).iterator(), out);
            return due.size();
        });
        long late = due.stream()
                .filter(item -> item.urgency() instanceof Urgency.Overdue)
                .count();
        session.say("cli.case.due.done", due.size(), late);
        due.stream()
                .filter(item -> !(item.reckoned() instanceof Reckoned.Due))
                .forEach(item -> session.err().println(item.clock().id() + ": " + words.counted(item.reckoned())));
        return ExitCode.DONE;
    }

    private static List<Object> row(DueItem item) {
        Optional<Reckoned.Due> due =
                item.reckoned() instanceof Reckoned.Due known ? Optional.of(known) : Optional.empty();
        return List.of(
                item.clock().id().toString(),
                item.clock().regime().key(),
                item.clock().what(),
                item.clock().place(),
                item.clock().state(),
                item.clock().deadline(),
                item.clock().since().toString(),
                due.map(known -> known.safe().toString()).orElse(""),
                due.map(known -> known.last().toString()).orElse(""),
                due.isEmpty() ? "unknown" : word(item.urgency()),
                item.rule().basis());
    }

    /// Words of a file never change with the language.
    private static String word(Urgency urgency) {
        return switch (urgency) {
            case Urgency.Ample _ -> "ample";
            case Urgency.Soon _ -> "soon";
            case Urgency.Today _ -> "today";
            case Urgency.Overdue(long days) -> "overdue " + days;
        };
    }
}
