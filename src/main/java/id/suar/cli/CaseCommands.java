package id.suar.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar case …`: the course of cases and what is due in them.
@Command(name = "case", description = "${bundle:cli.case.description}")
final class CaseCommands {

    @Mixin
    private CommonOptions common;

    private CaseCommands() {}

    static CommandLine with(Session session) {
        return new CommandLine(new CaseCommands())
                .addSubcommand(new CaseAdvanceCommand(session))
                .addSubcommand(new CaseShowCommand(session))
                .addSubcommand(new CaseDueCommand(session));
    }
}
