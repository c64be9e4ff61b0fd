package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.count.CountTally;
import id.suar.election.Contest;
import id.suar.region.Level;
import id.suar.region.Region;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
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
        var sheets = workspace.rooms().counts().list(of.election().key(), of.key(), workspace.scope());
        List<CountTally.Line> lines = CountTally.by(level.get(), sheets);
        int pairs = lines.stream()
                .mapToInt(line -> line.votes().size())
                .max()
                .orElse(of.candidates().size());
        Output.write(session, Optional.empty(), out -> {
            new TableWriter("tally", columns(pairs))
                    .write(
                            as.get(),
                            lines.stream().map(line -> row(workspace, line)).iterator(),
                            out);
            return lines.size();
        });
        return ExitCode.DONE;
    }

    private static List<String> columns(int pairs) {
        List<String> columns = new ArrayList<>(List.of("kode", "nama", "formulir"));
        IntStream.rangeClosed(1, pairs).forEach(number -> columns.add("paslon" + number));
        columns.addAll(List.of("suara_sah", "suara_tidak_sah", "suara_total"));
        return columns;
    }

    private static List<Object> row(Workspace workspace, CountTally.Line line) {
        List<Object> cells = new ArrayList<>();
        cells.add(line.region().digits());
        cells.add(workspace
                .rooms()
                .regions()
                .find(line.region())
                .map(Region::name)
                .orElse(""));
        cells.add(line.sheets());
        cells.addAll(line.votes());
        cells.addAll(List.of(line.valid(), line.invalid(), line.all()));
        return cells;
    }
}
