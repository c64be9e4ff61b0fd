package id.suar.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar keying …`: forms that were keyed twice, and what was decided where the two differ. Reads only.
@Command(name = "keying", description = "${bundle:cli.keying.description}")
final class KeyingCommand {

    @Mixin
    private CommonOptions common;

    static CommandLine with(Session session) {
        return new CommandLine(new KeyingCommand())
                .addSubcommand(new KeyingExportCommand(session))
                .addSubcommand(new KeyingListCommand(session));
    }
}
