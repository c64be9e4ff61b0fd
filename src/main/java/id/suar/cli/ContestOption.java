package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.election.Contest;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Which contest a command is about.
final class ContestOption {

    @Option(names = "--contest", required = true, paramLabel = "CONTEST", description = "${bundle:cli.option.contest}")
    private String contest;

    @Option(names = "--election", paramLabel = "ELECTION", description = "${bundle:cli.option.election}")
    private String election;

    /// Says so and is empty when no election has such a contest.
    Optional<Contest> find(Session session, Workspace workspace) {
        var packs = workspace.rooms().packs();
        Optional<Contest> found = election == null
                ? packs.contest(contest, workspace.scope())
                : packs.contest(election, contest, workspace.scope());
        if (found.isEmpty()) {
            session.say("cli.contest.unknown", contest);
        }
        return found;
    }
}
