package id.suar.cli;

import id.suar.app.DeviceSpace;
import id.suar.form.FormWords;
import id.suar.journal.EntryId;
import id.suar.violation.record.CaseRecorder.Recorded;
import id.suar.violation.record.RecordedCase;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar case edit ID --set FIELD=TEXT …`: changes what is named and nothing else; `FIELD=` empties.
@Command(name = "edit", description = "${bundle:cli.case.edit.description}")
final class CaseEditCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private CaseId id;

    @Mixin
    private CaseAnswers answers;

    private final Session session;

    CaseEditCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.write(session, options.folder(session), this::edit);
    }

    private int edit(DeviceSpace device) {
        Optional<RecordedCase> seen = id.record(session, device.workspace());
        return seen.map(one -> edit(device, one)).orElse(ExitCode.REFUSED);
    }

    private int edit(DeviceSpace device, RecordedCase seen) {
        return switch (device.caseRecorder().amend(seen, answers.given())) {
            case Recorded.Done(EntryId of, EntryId entry) -> told(entry.toString());
            case Recorded.Unchanged() -> told("");
            case Recorded.Refused(var faults) -> {
                Map<String, String> all = new TreeMap<>(seen.answers().texts());
                all.putAll(answers.given());
                var form = device.rooms()
                        .caseForms()
                        .of(seen.kind(), all, session.clock().instant());
                yield CaseAnswers.refuse(session, new FormWords(form, session.texts()), faults);
            }
        };
    }

    private int told(String entry) {
        if (options.json()) {
            session.out().println(Json.of(Map.of("entry", entry)));
        } else if (entry.isEmpty()) {
            session.say("cli.case.edit.same");
        } else {
            session.out().println(entry);
        }
        return ExitCode.DONE;
    }
}
