package id.suar.cli;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.custody.CustodyRecorder;
import id.suar.evidence.custody.CustodyRecorder.Noted;
import id.suar.evidence.custody.EvidenceForms;
import id.suar.form.FormDefinition;
import java.util.Map;
import picocli.CommandLine.Command;

/// `suar evidence describe ID --set FIELD=TEXT …`: what it is, from where, what it shows; only what is named is
/// changed.
@Command(name = "describe", description = "${bundle:cli.evidence.describe}")
final class EvidenceDescribeCommand extends EvidenceNoteCommand {

    EvidenceDescribeCommand(Session session) {
        super(session);
    }

    @Override
    FormDefinition form(EvidenceForms forms) {
        return forms.item();
    }

    @Override
    Noted note(CustodyRecorder recorder, EvidenceId content, Map<String, String> typed) {
        return recorder.describe(content, typed);
    }
}
