package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import id.suar.violation.course.GivenNumber;
import id.suar.violation.course.NumberLedger.Line;
import id.suar.violation.number.NumberRange;
import id.suar.violation.record.ShortId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar case numbers`: the book of official numbers, with what is missing in it and what two cases have.
@Command(name = "numbers", description = "${bundle:cli.case.numbers.description}")
final class CaseNumbersCommand implements Callable<Integer> {

    private static final List<String> COLUMNS =
            List.of("series", "first", "last", "standing", "number", "id", "short_id", "event", "at", "why");

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private FormatOption format;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.option.out}")
    private Path out;

    private final Session session;

    CaseNumbersCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::list);
    }

    private int list(Workspace workspace) {
        Optional<TableFormat> as = format.find(session, options.json());
        if (as.isEmpty()) {
            return ExitCode.USAGE;
        }
        List<Line> lines = workspace.rooms().office(workspace.scope()).numbers().ledger();
        String title = session.texts().text("violation.number.book");
        Output.write(session, Optional.ofNullable(out), stream -> {
            new TableWriter("numbers", COLUMNS)
                    .headed(PrintedTable.head(session, workspace, title))
                    .write(as.get(), lines.stream().map(CaseNumbersCommand::row).iterator(), stream);
            return lines.size();
        });
        session.say(
                "cli.case.numbers.done",
                lines.stream().filter(Line.Given.class::isInstance).count(),
                lines.stream().filter(CaseNumbersCommand::unexplained).count(),
                lines.stream().filter(CaseNumbersCommand::shared).count());
        return ExitCode.DONE;
    }

    private static boolean unexplained(Line line) {
        return line instanceof Line.Gap gap && gap.range().isEmpty();
    }

    private static boolean shared(Line line) {
        return line instanceof Line.Given given && given.shared();
    }

    private static List<Object> row(Line line) {
        return switch (line) {
            case Line.Given(GivenNumber one, boolean shared) ->
                List.of(
                        one.key().series(),
                        one.key().seq(),
                        one.key().seq(),
                        shared ? "shared" : "given",
                        one.number(),
                        one.id().toString(),
                        ShortId.of(one.id()).text(),
                        one.event(),
                        one.at().toString(),
                        "");
            case Line.Gap(String series, int first, int last, Optional<NumberRange> range) ->
                List.of(
                        series,
                        first,
                        last,
                        range.map(one -> one.purpose().name().toLowerCase(java.util.Locale.ROOT))
                                .orElse("gap"),
                        "",
                        "",
                        "",
                        "",
                        "",
                        range.map(one -> (one.region() + " " + one.why()).strip())
                                .orElse(""));
        };
    }
}
