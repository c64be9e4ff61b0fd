package id.suar.cli;

import id.suar.violation.FindingFilter;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Which findings a command is about.
final class FindingFilterOptions {

    @Option(names = "--text", defaultValue = "", paramLabel = "TEXT", description = "${bundle:cli.finding.option.text}")
    private String text;

    @Option(names = "--scope", paramLabel = "CODE", description = "${bundle:cli.finding.option.scope}")
    private String scope;

    @Option(names = "--regime", paramLabel = "pemilu|pilkada", description = "${bundle:cli.finding.option.regime}")
    private String regime;

    @Option(names = "--kind", defaultValue = "", paramLabel = "KEY", description = "${bundle:cli.finding.option.kind}")
    private String kind;

    /// Says so and is empty when the scope is no region's code.
    Optional<FindingFilter> find(Session session) {
        FindingFilter filter = FindingFilter.ALL.text(text).kind(kind);
        return Narrowing.scope(
                session, Narrowing.regime(filter, regime, FindingFilter::regime), scope, FindingFilter::scope);
    }
}
