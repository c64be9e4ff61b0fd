package id.suar.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar count recap …`: D.Hasil in, and how it differs from C.Hasil.
@Command(name = "recap", description = "${bundle:cli.count.recap.description}")
final class CountRecapCommand {

    @Mixin
    private CommonOptions common;

    static CommandLine with(Session session) {
        return new CommandLine(new CountRecapCommand())
                .addSubcommand(new CountRecapImportCommand(session))
                .addSubcommand(new CountRecapCompareCommand(session));
    }
}
