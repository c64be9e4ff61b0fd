package id.suar.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar outbox …`: what the hub has not received yet.
@Command(name = "outbox", description = "${bundle:cli.outbox.description}")
final class OutboxCommand {

    @Mixin
    private CommonOptions common;

    static CommandLine with(Session session) {
        return new CommandLine(new OutboxCommand()).addSubcommand(new OutboxListCommand(session));
    }
}
