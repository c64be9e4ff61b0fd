package id.suar.cli;

import id.suar.app.DeviceSpace;
import id.suar.form.FormWords;
import id.suar.journal.EntryId;
import id.suar.violation.record.CaseKind;
import id.suar.violation.record.CaseRecorder.Recorded;
import id.suar.violation.record.ShortId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `suar case new FORM --set FIELD=TEXT …`: begins a record, as incomplete as it may be.
@Command(name = "new", description = "${bundle:cli.case.new.description}")
final class CaseNewCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private CaseAnswers answers;

    @Option(names = "--election", paramLabel = "KEY", description = "${bundle:cli.case.election}")
    private String election;

    @Option(names = "--regime", paramLabel = "pemilu|pilkada", description = "${bundle:cli.case.regime}")
    private String regime;

    @Parameters(paramLabel = "form_a|finding|report|initial_info", description = "${bundle:cli.case.form}")
    private String form;

    private final Session session;

    CaseNewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<CaseKind> kind = CaseForm.find(session, form);
        return kind.map(one -> Folders.write(session, options.folder(session), device -> begin(device, one)))
                .orElse(ExitCode.USAGE);
    }

    private int begin(DeviceSpace device, CaseKind kind) {
        Map<String, String> typed = new LinkedHashMap<>(answers.given());
        if (election != null) {
            typed.put("election", election);
        }
        if (regime != null) {
            typed.put("regime", regime.toUpperCase(java.util.Locale.ROOT));
        }
        return switch (device.caseRecorder().record(kind, typed)) {
            case Recorded.Done(EntryId id, EntryId entry) -> told(id);
            case Recorded.Unchanged() -> ExitCode.DONE;
            case Recorded.Refused(var faults) ->
                CaseAnswers.refuse(
                        session,
                        new FormWords(
                                device.rooms()
                                        .caseForms()
                                        .of(kind, typed, session.clock().instant()),
                                session.texts()),
                        faults);
        };
    }

    private int told(EntryId id) {
        String shortId = ShortId.of(id).text();
        session.out()
                .println(
                        options.json()
                                ? Json.of(Map.of("id", id.toString(), "short_id", shortId))
                                : id + " " + shortId);
        return ExitCode.DONE;
    }
}
