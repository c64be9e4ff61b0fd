package id.suar.cli;

import id.suar.app.DeviceSpace;
import id.suar.journal.EntryId;
import id.suar.region.Zones;
import id.suar.violation.course.Advanced;
import id.suar.violation.course.CaseProposer;
import id.suar.violation.course.CourseWords;
import id.suar.violation.flow.CaseEvent;
import id.suar.violation.flow.Stepped;
import id.suar.violation.record.RecordedCase;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar case advance ID --event KEY`: takes one step in a case.
@Command(name = "advance", description = "${bundle:cli.case.advance.description}")
final class CaseAdvanceCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private CaseId id;

    @Option(names = "--event", required = true, paramLabel = "KEY", description = "${bundle:cli.case.event}")
    private String event;

    @Option(names = "--at", paramLabel = "DATEThh:mm", description = "${bundle:cli.case.at}")
    private String at;

    @Option(names = "--number", paramLabel = "NUMBER", description = "${bundle:cli.case.number}")
    private String number;

    @Option(names = "--plenary", paramLabel = "MINUTES", description = "${bundle:cli.case.plenary}")
    private String plenary;

    @Option(names = "--present", paramLabel = "NAME;NAME", description = "${bundle:cli.case.present}")
    private String present;

    @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:cli.case.reason}")
    private String reason;

    @Option(names = "--set", paramLabel = "KEY=TEXT", description = "${bundle:cli.case.set}")
    private Map<String, String> more = new LinkedHashMap<>();

    private final Session session;

    CaseAdvanceCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.write(session, options.folder(session), this::advance);
    }

    private int advance(DeviceSpace device) {
        Optional<RecordedCase> found = id.record(session, device.workspace());
        ZoneId zone = Zones.of(device.workspace().scope()).id();
        Optional<LocalDateTime> time = time(zone);
        if (found.isEmpty() || time.isEmpty()) {
            return ExitCode.REFUSED;
        }
        var step = new CaseEvent(event, time.get(), fields());
        if (CaseProposer.leads(found.get().kind(), event)) {
            return new ProposedWords(session, options.json())
                    .tell(device, device.caseProposer().propose(found.get().id(), step));
        }
        return tell(device.caseStepper().advance(found.get().id(), step));
    }

    private int tell(Advanced advanced) {
        var words = new CourseWords(session.texts());
        if (!(advanced instanceof Advanced.Done(EntryId entry, var state))) {
            session.err().println(words.refusal(advanced));
            if (advanced instanceof Advanced.Refused refused && refused.why() instanceof Stepped.Guarded) {
                session.say("cli.case.options");
            }
            return ExitCode.REFUSED;
        }
        String stands = state.state().orElse("");
        session.out().println(options.json() ? Json.of(Map.of("entry", entry.toString(), "state", stands)) : stands);
        return ExitCode.DONE;
    }

    private Optional<LocalDateTime> time(ZoneId zone) {
        if (at == null) {
            return Optional.of(
                    LocalDateTime.ofInstant(session.clock().instant(), zone).truncatedTo(ChronoUnit.MINUTES));
        }
        try {
            return Optional.of(LocalDateTime.parse(at));
        } catch (DateTimeParseException e) {
            session.say("cli.case.at.wrong", at);
            return Optional.empty();
        }
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>(more);
        put(fields, "number", number);
        put(fields, "plenary", plenary);
        put(fields, "present", present == null ? null : present.replace(';', '\n'));
        put(fields, "reason", reason);
        return fields;
    }

    private static void put(Map<String, String> fields, String key, String value) {
        if (value != null) {
            fields.put(key, value);
        }
    }
}
