package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.region.Zones;
import id.suar.violation.record.RecordedCase;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar case number ID --event KEY`: the official number that comes next for a step. Keeps nothing free.
@Command(name = "number", description = "${bundle:cli.case.next.description}")
final class CaseNumberCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private CaseId id;

    @Option(names = "--event", required = true, paramLabel = "KEY", description = "${bundle:cli.case.event}")
    private String event;

    @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.case.next.on}")
    private LocalDate on;

    private final Session session;

    CaseNumberCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::tell);
    }

    private int tell(Workspace workspace) {
        Optional<RecordedCase> found = id.record(session, workspace);
        if (found.isEmpty()) {
            return ExitCode.REFUSED;
        }
        var today = LocalDate.ofInstant(
                session.clock().instant(), Zones.of(workspace.scope()).id());
        Optional<String> next = workspace
                .rooms()
                .office(workspace.scope())
                .numbers()
                .next(found.get().kind(), found.get().summary(), event, on == null ? today : on);
        if (next.isEmpty()) {
            return session.refuse("cli.case.next.none", event);
        }
        session.out().println(options.json() ? Json.of(Map.of("number", next.get())) : next.get());
        return ExitCode.DONE;
    }
}
