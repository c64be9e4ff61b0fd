package id.suar.cli;

import picocli.CommandLine.Option;

/// Options of every command.
final class CommonOptions {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "${bundle:cli.option.help}")
    private boolean help;

    /// Read before the command line is parsed, so that the parser itself speaks it.
    @Option(names = "--lang", paramLabel = "id|en", description = "${bundle:cli.option.lang}")
    private String language;
}
