package id.suar.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar count …`: sheets in and out in bulk.
@Command(name = "count", description = "${bundle:cli.count.description}")
final class CountCommand {

    @Mixin
    private CommonOptions common;

    static CommandLine with(Session session) {
        return new CommandLine(new CountCommand())
                .addSubcommand(new CountImportCommand(session))
                .addSubcommand(new CountExportCommand(session))
                .addSubcommand(new CountOpenDataCommand(session))
                .addSubcommand(new CountListCommand(session))
                .addSubcommand(new CountCheckCommand(session))
                .addSubcommand(new CountTallyCommand(session))
                .addSubcommand(CountRecapCommand.with(session));
    }
}
