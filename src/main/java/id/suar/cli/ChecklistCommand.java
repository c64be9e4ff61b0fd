package id.suar.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar checklist …`: answers of the voting day in and out in bulk, and station by station.
@Command(name = "checklist", description = "${bundle:cli.checklist.description}")
final class ChecklistCommand {

    @Mixin
    private CommonOptions common;

    static CommandLine with(Session session) {
        return new CommandLine(new ChecklistCommand())
                .addSubcommand(new ChecklistColumnsCommand(session))
                .addSubcommand(new ChecklistImportCommand(session))
                .addSubcommand(new ChecklistExportCommand(session))
                .addSubcommand(new ChecklistListCommand(session))
                .addSubcommand(new ChecklistShowCommand(session));
    }
}
