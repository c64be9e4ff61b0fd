package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.journal.EntryId;
import id.suar.violation.RecordedFinding;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/// The case that a command is about: by the entry that began it, or by the mark of the file it came from.
final class CaseId {

    @Parameters(paramLabel = "ID", description = "${bundle:cli.case.id}")
    private String id;

    /// Says so and is empty where there is no such case.
    Optional<EntryId> find(Session session, Workspace workspace) {
        Optional<EntryId> found = id(workspace);
        if (found.isEmpty()) {
            session.say("cli.case.none", id);
        }
        return found;
    }

    private Optional<EntryId> id(Workspace workspace) {
        var findings = workspace.rooms().findings();
        try {
            return findings.find(EntryId.parse(id)).map(RecordedFinding::id);
        } catch (IllegalArgumentException e) {
            return findings.byRef(id).map(RecordedFinding::id);
        }
    }
}
