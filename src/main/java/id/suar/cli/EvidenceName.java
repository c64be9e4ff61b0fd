package id.suar.cli;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.EvidenceItems;
import id.suar.evidence.custody.CustodyRecorder.Noted;
import id.suar.form.FormDefinition;
import id.suar.form.FormWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/// The evidence that a command is about: its SHA-256, or enough of the beginning.
final class EvidenceName {

    private static final int LEAST = 4;

    @Parameters(paramLabel = "SHA-256", description = "${bundle:cli.evidence.id}")
    private String id;

    /// Says so and is empty where there is no such evidence, or more than one.
    Optional<EvidenceId> find(Session session, EvidenceItems items) {
        String wanted = id.replace(" ", "").toLowerCase(Locale.ROOT);
        List<EvidenceId> named = items.list().stream()
                .map(one -> one.item().content())
                .filter(content -> wanted.length() >= LEAST && content.hex().startsWith(wanted))
                .distinct()
                .toList();
        if (named.size() != 1) {
            session.say(named.isEmpty() ? "cli.evidence.none" : "cli.evidence.several", id);
            return Optional.empty();
        }
        return Optional.of(named.getFirst());
    }

    static int told(Session session, FormDefinition form, Noted noted) {
        return switch (noted) {
            case Noted.Done() -> ExitCode.DONE;
            case Noted.Unchanged() -> {
                session.say("cli.case.edit.same");
                yield ExitCode.DONE;
            }
            case Noted.Unknown() -> {
                session.say("exhibit.unknown");
                yield ExitCode.REFUSED;
            }
            case Noted.Refused(var faults) -> CaseAnswers.refuse(session, new FormWords(form, session.texts()), faults);
        };
    }
}
