package id.suar.cli;

import id.suar.election.Regime;
import id.suar.region.RegionCode;
import id.suar.violation.record.CaseFilter;
import id.suar.violation.record.CaseKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Which cases a command is about.
final class CaseFilterOptions {

    @Option(
            names = "--form",
            paramLabel = "form_a|finding|report|initial_info",
            description = "${bundle:cli.case.form}")
    private String form;

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

    /// Says so and is empty when a form or a region is not known.
    Optional<CaseFilter> find(Session session) {
        CaseFilter filter =
                CaseFilter.ALL.text(text).state(state).days(Optional.ofNullable(from), Optional.ofNullable(to));
        if (regime != null) {
            filter = filter.regime(new Regime(regime.toUpperCase(Locale.ROOT)));
        }
        if (form != null) {
            Optional<CaseKind> kind = CaseForm.find(session, form);
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            filter = filter.kind(kind.get());
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
