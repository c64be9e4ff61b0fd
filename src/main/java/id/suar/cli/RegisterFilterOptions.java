package id.suar.cli;

import id.suar.violation.register.RegisterFilter;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which lines of the register a command is about.
final class RegisterFilterOptions {

    @Option(names = "--form", paramLabel = "finding|report", description = "${bundle:cli.register.form}")
    private String form;

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

    @Mixin
    private CommonCaseOptions common;

    /// Says so and is empty when a form or a region is not known.
    Optional<RegisterFilter> find(Session session) {
        RegisterFilter filter = RegisterFilter.ALL
                .text(common.text())
                .election(election)
                .suspected(kind)
                .stage(stage)
                .state(common.state())
                .days(common.from(), common.to());
        RegisterFilter ruled = Narrowing.regime(filter, common.regime(), RegisterFilter::regime);
        return Narrowing.form(session, ruled, form, RegisterFilter::kind)
                .flatMap(one -> Narrowing.scope(session, one, common.scope(), RegisterFilter::scope));
    }
}
