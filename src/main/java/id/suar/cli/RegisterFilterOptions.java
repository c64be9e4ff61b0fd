package id.suar.cli;

import id.suar.election.Regime;
import id.suar.region.RegionCode;
import id.suar.violation.record.CaseKind;
import id.suar.violation.register.RegisterFilter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Which lines of the register a command is about.
final class RegisterFilterOptions {

    @Option(names = "--form", paramLabel = "finding|report", description = "${bundle:cli.register.form}")
    private String form;

    @Option(names = "--text", defaultValue = "", paramLabel = "TEXT", description = "${bundle:cli.case.option.text}")
    private String text;

    @Option(names = "--scope", paramLabel = "CODE", description = "${bundle:cli.case.option.scope}")
    private String scope;

    @Option(names = "--regime", paramLabel = "pemilu|pilkada", description = "${bundle:cli.case.regime}")
    private String regime;

    @Option(
            names = "--election",
            defaultValue = "",
            paramLabel = "KEY",
            description = "${bundle:cli.register.election}")
    private String election;

    @Option(names = "--kind", defaultValue = "", paramLabel = "KEY", description = "${bundle:cli.register.kind}")
    private String kind;

    @Option(names = "--stage", defaultValue = "", paramLabel = "KEY", description = "${bundle:cli.register.stage}")
    private String stage;

    @Option(names = "--state", defaultValue = "", paramLabel = "KEY", description = "${bundle:cli.case.option.state}")
    private String state;

    @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.case.option.from}")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "${bundle:cli.case.option.to}")
    private LocalDate to;

    /// Says so and is empty when a form or a region is not known.
    Optional<RegisterFilter> find(Session session) {
        RegisterFilter filter = RegisterFilter.ALL
                .text(text)
                .election(election)
                .suspected(kind)
                .stage(stage)
                .state(state)
                .days(Optional.ofNullable(from), Optional.ofNullable(to));
        if (regime != null) {
            filter = filter.regime(new Regime(regime.toUpperCase(Locale.ROOT)));
        }
        if (form != null) {
            Optional<CaseKind> wanted = CaseForm.find(session, form);
            if (wanted.isEmpty()) {
                return Optional.empty();
            }
            filter = filter.kind(wanted.get());
        }
        if (scope == null) {
            return Optional.of(filter);
        }
        Optional<RegionCode> region = RegionCode.read(scope);
        if (region.isEmpty()) {
            session.say("cli.finding.scope", scope);
        }
        return region.map(filter::scope);
    }
}
