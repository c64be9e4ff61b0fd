package id.suar.cli;

import id.suar.table.TableFormat;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What kind of file a command writes.
final class FormatOption {

    @Option(names = "--format", paramLabel = "csv|json|xlsx|pdf", description = "${bundle:cli.option.format}")
    private String format;

    /// Says so and is empty for a kind that is not known.
    ///
    /// @param json `--json` was given, which means the same as `--format json`
    Optional<TableFormat> find(Session session, boolean json) {
        String word = format == null ? json ? "json" : "csv" : format;
        Optional<TableFormat> found = TableFormat.of(word);
        if (found.isEmpty()) {
            session.say("cli.format.unknown", word);
        }
        return found;
    }
}
