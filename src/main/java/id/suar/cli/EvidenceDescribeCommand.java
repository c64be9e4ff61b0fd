package id.suar.cli;

import id.suar.app.DeviceSpace;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.custody.EvidenceForms;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar evidence describe ID --set FIELD=TEXT …`: what it is, from where, what it shows; only what is named is
/// changed.
@Command(name = "describe", description = "${bundle:cli.evidence.describe}")
final class EvidenceDescribeCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private EvidenceName name;

    @Mixin
    private CaseAnswers answers;

    private final Session session;

    EvidenceDescribeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.write(session, options.folder(session), this::describe);
    }

    private int describe(DeviceSpace device) {
        Optional<EvidenceId> content = name.find(session, device.rooms().evidence());
        if (content.isEmpty()) {
            return ExitCode.REFUSED;
        }
        return EvidenceName.told(
                session,
                EvidenceForms.bundled().item(),
                device.custodyRecorder().describe(content.get(), answers.given()));
    }
}
