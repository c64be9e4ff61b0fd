package id.suar.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar settings …`: what an office has set where texts can be read in more than one way.
@Command(name = "settings", description = "${bundle:cli.settings.description}")
final class SettingsCommands {

    @Mixin
    private CommonOptions common;

    private SettingsCommands() {}

    static CommandLine with(Session session) {
        return new CommandLine(new SettingsCommands())
                .addSubcommand(new SettingsListCommand(session))
                .addSubcommand(new SettingsSetCommand(session));
    }
}
