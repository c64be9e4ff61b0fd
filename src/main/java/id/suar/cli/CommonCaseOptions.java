package id.suar.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What commands about cases and about their register narrow alike.
final class CommonCaseOptions {

    @Option(names = "--text", defaultValue = "", paramLabel = "TEXT", description = "${bundle:cli.case.option.text}")
    private String text;

    @Option(names = "--scope", paramLabel = "CODE", description = "${bundle:cli.case.option.scope}")
    private String scope;

    @Option(names = "--regime", paramLabel = "pemilu|pilkada", description = "${bundle:cli.case.regime}")
    private String regime;

    @Option(names = "--state", defaultValue = "", paramLabel = "KEY", description = "${bundle:cli.case.option.state}")
    private String state;

    @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.case.option.from}")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "${bundle:cli.case.option.to}")
    private LocalDate to;

    String text() {
        return text;
    }

    /// Null when it was not typed, as is [#regime].
    String scope() {
        return scope;
    }

    String regime() {
        return regime;
    }

    String state() {
        return state;
    }

    Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }
}
