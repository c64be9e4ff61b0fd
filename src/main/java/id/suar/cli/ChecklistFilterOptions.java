package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.region.RegionCode;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Which checklists a command is about.
final class ChecklistFilterOptions {

    @Option(names = "--scope", paramLabel = "CODE", description = "${bundle:cli.checklist.option.scope}")
    private String scope;

    @Option(names = "--election", paramLabel = "KEY", description = "${bundle:cli.checklist.option.election}")
    private String election;

    /// Says so and is empty when the scope is no region's code.
    Optional<RegionCode> scope(Session session, Workspace workspace) {
        if (scope == null) {
            return Optional.of(workspace.scope());
        }
        Optional<RegionCode> region = RegionCode.read(scope);
        if (region.isEmpty()) {
            session.say("cli.checklist.scope", scope);
        }
        return region;
    }

    /// The one that was asked for, else all that something is recorded of.
    List<String> elections(Workspace workspace) {
        return election != null
                ? List.of(election)
                : workspace.rooms().checklists().elections();
    }
}
