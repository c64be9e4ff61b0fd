package id.suar.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar qr …`
@Command(name = "qr", description = "${bundle:cli.qr}")
final class QrCommands {

    @Mixin
    private CommonOptions common;

    private QrCommands() {}

    static CommandLine with(Session session) {
        return new CommandLine(new QrCommands()).addSubcommand(new QrRead(session));
    }
}
