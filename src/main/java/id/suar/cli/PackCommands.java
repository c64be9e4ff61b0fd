package id.suar.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar pack …`
@Command(name = "pack", description = "${bundle:cli.pack.description}")
final class PackCommands {

    @Mixin
    private CommonOptions common;

    private PackCommands() {}

    static CommandLine with(Session session) {
        return new CommandLine(new PackCommands()).addSubcommand(new PackImportCommand(session));
    }
}
