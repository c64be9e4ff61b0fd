package id.suar.cli;

import id.suar.app.DeviceSpace;
import id.suar.region.Zones;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.record.RecordedCase;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar case propose ID`: begins the record that follows this one, and takes the step that leads to it.
@Command(name = "propose", description = "${bundle:cli.case.propose.description}")
final class CaseProposeCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private CaseId id;

    private final Session session;

    CaseProposeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.write(session, options.folder(session), this::propose);
    }

    private int propose(DeviceSpace device) {
        Optional<RecordedCase> found = id.record(session, device.workspace());
        if (found.isEmpty()) {
            return ExitCode.REFUSED;
        }
        ZoneId zone = Zones.of(device.workspace().scope()).id();
        LocalDateTime now =
                LocalDateTime.ofInstant(session.clock().instant(), zone).truncatedTo(ChronoUnit.MINUTES);
        var step = new CaseEvent("proposed", now, Map.of());
        return new ProposedWords(session, options.json())
                .tell(device, device.caseProposer().propose(found.get().id(), step));
    }
}
