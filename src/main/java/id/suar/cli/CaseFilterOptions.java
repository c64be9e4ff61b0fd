package id.suar.cli;

import id.suar.violation.record.CaseFilter;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which cases a command is about.
final class CaseFilterOptions {

    @Option(
            names = "--form",
            paramLabel = "form_a|finding|report|initial_info",
            description = "${bundle:cli.case.form}")
    private String form;

    @Mixin
    private CommonCaseOptions common;

    /// Says so and is empty when a form or a region is not known.
    Optional<CaseFilter> find(Session session) {
        CaseFilter filter =
                CaseFilter.ALL.text(common.text()).state(common.state()).days(common.from(), common.to());
        CaseFilter ruled = Narrowing.regime(filter, common.regime(), CaseFilter::regime);
        return Narrowing.form(session, ruled, form, CaseFilter::kind)
                .flatMap(one -> Narrowing.scope(session, one, common.scope(), CaseFilter::scope));
    }
}
