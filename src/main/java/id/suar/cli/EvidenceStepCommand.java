package id.suar.cli;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.custody.CustodyRecorder;
import id.suar.evidence.custody.CustodyRecorder.Noted;
import id.suar.evidence.custody.EvidenceForms;
import id.suar.form.FormDefinition;
import java.util.Map;
import picocli.CommandLine.Command;

/// `suar evidence step ID --set FIELD=TEXT …`: what was done with it: handed over, opened, lent …
@Command(name = "step", description = "${bundle:cli.evidence.step}")
final class EvidenceStepCommand extends EvidenceNoteCommand {

    EvidenceStepCommand(Session session) {
        super(session);
    }

    @Override
    FormDefinition form(EvidenceForms forms) {
        return forms.step();
    }

    @Override
    Noted note(CustodyRecorder recorder, EvidenceId content, Map<String, String> typed) {
        return recorder.step(content, typed);
    }
}
