package id.suar.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar parcel …`
@Command(name = "parcel", description = "${bundle:cli.parcel}")
final class ParcelCommands {

    @Mixin
    private CommonOptions common;

    private ParcelCommands() {}

    static CommandLine with(Session session) {
        return new CommandLine(new ParcelCommands())
                .addSubcommand(new ParcelExportCommand(session))
                .addSubcommand(new ParcelQr(session))
                .addSubcommand(new ParcelCarry(session))
                .addSubcommand(new ParcelReceipts(session));
    }
}
