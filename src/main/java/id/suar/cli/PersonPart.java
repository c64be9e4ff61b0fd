package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.person.PartId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/// The part that a command is about: its id, or as many of the first digits as tell it from others.
final class PersonPart {

    private static final int LEAST = 4;

    @Parameters(paramLabel = "PART", description = "${bundle:cli.person.part}")
    private String part;

    /// Says so and is empty where there is no such part, or more than one.
    Optional<PartId> find(Session session, Workspace workspace) {
        String digits = part.replace("#", "").toLowerCase(Locale.ROOT);
        List<PartId> found =
                digits.length() < LEAST ? List.of() : workspace.persons().beginning(digits);
        if (found.size() != 1) {
            session.say(found.isEmpty() ? "cli.person.none" : "cli.person.several", part);
            return Optional.empty();
        }
        return Optional.of(found.getFirst());
    }
}
