package id.suar.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar hub …`
@Command(name = "hub", description = "${bundle:cli.hub}")
final class HubCommands {

    @Mixin
    private CommonOptions common;

    private HubCommands() {}

    static CommandLine with(Session session) {
        return new CommandLine(new HubCommands())
                .addSubcommand(new HubInit(session))
                .addSubcommand(new HubServe(session))
                .addSubcommand(new HubCard(session))
                .addSubcommand(new HubDevices(session))
                .addSubcommand(new HubRevoke(session))
                .addSubcommand(new HubIntake(session))
                .addSubcommand(new HubAnnounce(session))
                .addSubcommand(new HubPack(session))
                .addSubcommand(new HubScope(session))
                .addSubcommand(new HubNumbers(session))
                .addSubcommand(new HubScan(session));
    }
}
