package id.suar.cli;

import id.suar.app.DeviceSpace;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.custody.CustodyRecorder;
import id.suar.evidence.custody.CustodyRecorder.Noted;
import id.suar.evidence.custody.EvidenceForms;
import id.suar.form.FormDefinition;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/// Says something of a piece of evidence that is here.
abstract class EvidenceNoteCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private EvidenceName name;

    @Mixin
    private CaseAnswers answers;

    private final Session session;

    EvidenceNoteCommand(Session session) {
        this.session = session;
    }

    /// The form that is answered.
    abstract FormDefinition form(EvidenceForms forms);

    abstract Noted note(CustodyRecorder recorder, EvidenceId content, Map<String, String> typed);

    @Override
    public Integer call() {
        return Folders.write(session, options.folder(session), this::note);
    }

    private int note(DeviceSpace device) {
        Optional<EvidenceId> content = name.find(session, device.rooms().evidence());
        return content.map(one -> note(device.custodyRecorder(), one, answers.given()))
                .map(noted -> EvidenceName.told(session, form(EvidenceForms.bundled()), noted))
                .orElse(ExitCode.REFUSED);
    }
}
