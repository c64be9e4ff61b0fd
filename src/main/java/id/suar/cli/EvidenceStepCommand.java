package id.suar.cli;

import id.suar.app.DeviceSpace;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.custody.EvidenceForms;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar evidence step ID --set FIELD=TEXT …`: what was done with it: handed over, opened, lent …
@Command(name = "step", description = "${bundle:cli.evidence.step}")
final class EvidenceStepCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private EvidenceName name;

    @Mixin
    private CaseAnswers answers;

    private final Session session;

    EvidenceStepCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.write(session, options.folder(session), this::step);
    }

    private int step(DeviceSpace device) {
        Optional<EvidenceId> content = name.find(session, device.rooms().evidence());
        if (content.isEmpty()) {
            return ExitCode.REFUSED;
        }
        return EvidenceName.told(
                session,
                EvidenceForms.bundled().step(),
                device.custodyRecorder().step(content.get(), answers.given()));
    }
}
