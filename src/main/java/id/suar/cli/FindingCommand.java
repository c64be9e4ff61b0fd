package id.suar.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar finding …`: findings in and out in bulk, and one by one.
@Command(name = "finding", description = "${bundle:cli.finding.description}")
final class FindingCommand {

    @Mixin
    private CommonOptions common;

    static CommandLine with(Session session) {
        return new CommandLine(new FindingCommand())
                .addSubcommand(new FindingColumnsCommand(session))
                .addSubcommand(new FindingImportCommand(session))
                .addSubcommand(new FindingExportCommand(session))
                .addSubcommand(new FindingListCommand(session))
                .addSubcommand(new FindingShowCommand(session));
    }
}
