package id.suar.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar person …`: sealed data of reporters, witnesses and requesters.
@Command(name = "person", description = "${bundle:cli.person.description}")
final class PersonCommands {

    @Mixin
    private CommonOptions common;

    private PersonCommands() {}

    static CommandLine with(Session session) {
        return new CommandLine(new PersonCommands())
                .addSubcommand(new PersonListCommand(session))
                .addSubcommand(new PersonOpenCommand(session))
                .addSubcommand(new PersonEraseCommand(session))
                .addSubcommand(new PersonErasuresCommand(session));
    }
}
