package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.count.tally.CountTally;
import id.suar.election.Contest;
import id.suar.region.Level;
import id.suar.region.Region;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar count tally`: sums by region.
@Command(name = "tally", description = "${bundle:cli.count.tally.description}")
final class CountTallyCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private ContestOption contest;

    @Mixin
    private FormatOption format;

    @Option(
            names = "--by",
            defaultValue = "district",
            paramLabel = "province|regency|district|village",
            description = "${bundle:cli.count.tally.by}")
    private String by;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.option.out}")
    private Path out;

    private final Session session;

    CountTallyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::tally);
    }

    private int tally(Workspace workspace) {
        Optional<Level> level = Arrays.stream(Level.values())
                .filter(one -> one.word().equals(by))
                .findFirst();
        if (level.isEmpty()) {
            session.say("cli.level.unknown", by);
            return ExitCode.USAGE;
        }
        Optional<TableFormat> as = format.find(session, options.json());
        Optional<Contest> found = contest.find(session, workspace);
        if (as.isEmpty() || found.isEmpty()) {
            return ExitCode.USAGE;
        }
        Contest of = found.get();
        var villages = workspace.rooms().totals().villages(of.election().key(), of.key(), workspace.scope());
        List<CountTally.Line> lines = CountTally.by(level.get(), villages);
        SortedSet<Integer> numbers = numbers(of, lines);
        Output.write(session, Optional.ofNullable(out), stream -> {
            new TableWriter("tally", columns(of, numbers))
                    .write(
                            as.get(),
                            lines.stream()
                                    .map(line -> row(workspace, numbers, line))
                                    .iterator(),
                            stream);
            return lines.size();
        });
        return ExitCode.DONE;
    }

    /// Those of the pack, and those that some paper has beside them.
    private static SortedSet<Integer> numbers(Contest contest, List<CountTally.Line> lines) {
        SortedSet<Integer> numbers = new TreeSet<>();
        contest.candidates().forEach(one -> numbers.add(one.number()));
        contest.parties().forEach(one -> numbers.add(one.number()));
        lines.forEach(line -> numbers.addAll(line.votes().keySet()));
        return numbers;
    }

    private static List<String> columns(Contest contest, SortedSet<Integer> numbers) {
        List<String> columns = new ArrayList<>(List.of("kode", "nama", "formulir"));
        numbers.forEach(number -> columns.add(column(contest.layout(), number)));
        columns.addAll(List.of("suara_sah", "suara_tidak_sah", "suara_total"));
        return columns;
    }

    /// As in files of counts.
    private static String column(String layout, int number) {
        return layout.startsWith("parties/")
                ? "partai" + number + "_j"
                : (layout.startsWith("persons/") ? "calon" : "paslon") + number;
    }

    private static List<Object> row(Workspace workspace, SortedSet<Integer> numbers, CountTally.Line line) {
        List<Object> cells = new ArrayList<>();
        cells.add(line.region().digits());
        cells.add(workspace
                .rooms()
                .regions()
                .find(line.region())
                .map(Region::name)
                .orElse(""));
        cells.add(line.sheets());
        var votes = line.votes();
        numbers.forEach(number -> cells.add(votes.getOrDefault(number, 0L)));
        cells.addAll(List.of(line.valid(), line.invalid(), line.all()));
        return cells;
    }
}
