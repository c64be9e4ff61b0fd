package id.suar.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar evidence …`: what is taken into the vault, and what is there.
@Command(name = "evidence", description = "${bundle:cli.evidence.description}")
final class EvidenceCommands {

    @Mixin
    private CommonOptions common;

    private EvidenceCommands() {}

    static CommandLine with(Session session) {
        return new CommandLine(new EvidenceCommands())
                .addSubcommand(new EvidenceAddCommand(session))
                .addSubcommand(new EvidenceListCommand(session))
                .addSubcommand(new EvidenceDescribeCommand(session))
                .addSubcommand(new EvidenceStepCommand(session));
    }
}
