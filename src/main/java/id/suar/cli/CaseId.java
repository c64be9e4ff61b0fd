package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.journal.EntryId;
import id.suar.violation.record.CaseKind;
import id.suar.violation.record.Cases;
import id.suar.violation.record.RecordedCase;
import id.suar.violation.record.ShortId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/// The case that a command is about: by the entry that began it, by its short name, or by the mark of the file it came
/// from.
final class CaseId {

    @Parameters(paramLabel = "ID", description = "${bundle:cli.case.id}")
    private String id;

    CaseId() {}

    /// One of several that a command is about.
    CaseId(String id) {
        this.id = id;
    }

    /// Says so and is empty where there is no such case, or more than one.
    Optional<EntryId> find(Session session, Workspace workspace) {
        return record(session, workspace).map(RecordedCase::id);
    }

    /// The same with its record.
    Optional<RecordedCase> record(Session session, Workspace workspace) {
        Cases cases = workspace.rooms().cases();
        List<EntryId> named = named(cases);
        if (named.size() > 1) {
            session.say(
                    "cli.case.several",
                    id,
                    String.join(", ", named.stream().map(EntryId::toString).toList()));
            return Optional.empty();
        }
        Optional<RecordedCase> found = named.stream().findFirst().flatMap(cases::find);
        if (found.isEmpty()) {
            session.say("cli.case.none", id);
        }
        return found;
    }

    private List<EntryId> named(Cases cases) {
        try {
            return List.of(EntryId.parse(id));
        } catch (IllegalArgumentException e) {
            List<EntryId> byRef = Arrays.stream(CaseKind.values())
                    .flatMap(kind -> cases.byRef(kind, id).stream())
                    .toList();
            return byRef.isEmpty() ? ShortId.read(id).map(cases::byShortId).orElse(List.of()) : byRef;
        }
    }
}
