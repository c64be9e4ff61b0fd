package id.suar.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar device …`
@Command(name = "device", description = "${bundle:cli.device}")
final class DeviceCommands {

    @Mixin
    private CommonOptions common;

    private DeviceCommands() {}

    static CommandLine with(Session session) {
        return new CommandLine(new DeviceCommands()).addSubcommand(new DeviceInit(session));
    }
}
