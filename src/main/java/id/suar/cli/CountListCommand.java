package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.count.CountDocument;
import id.suar.count.RecordedSheet;
import id.suar.election.Contest;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar count list`: one line for each form that counts, with how many versions of it nobody has settled.
@Command(name = "list", description = "${bundle:cli.count.list.description}")
final class CountListCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of(
            "kode_tps",
            "place_name",
            "round",
            "paper",
            "id",
            "recorded_at",
            "recorded_by",
            "entries",
            "other_records",
            "conflict",
            "other_versions");

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private ContestOption contest;

    @Mixin
    private FormatOption format;

    @Option(names = "--conflicts", description = "${bundle:cli.count.list.conflicts}")
    private boolean conflicts;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.option.out}")
    private Path out;

    private final Session session;

    CountListCommand(Session session) {
        this.session = session;
    }

    /// The forms that count, within the folder's scope.
    static List<RecordedSheet> records(Workspace workspace, Contest contest) {
        return workspace.rooms().counts().list(contest.election().key(), contest.key(), workspace.scope());
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::list);
    }

    private int list(Workspace workspace) {
        Optional<TableFormat> as = format.find(session, options.json());
        Optional<Contest> found = contest.find(session, workspace);
        if (as.isEmpty() || found.isEmpty()) {
            return ExitCode.USAGE;
        }
        List<List<Object>> rows = records(workspace, found.get()).stream()
                .filter(one -> !conflicts || one.conflict())
                .map(one -> row(workspace, one))
                .toList();
        Output.write(session, Optional.ofNullable(out), stream -> {
            new TableWriter("counts", COLUMNS).write(as.get(), rows.iterator(), stream);
            return rows.size();
        });
        session.say("cli.count.list.done", rows.size());
        return ExitCode.DONE;
    }

    private static List<Object> row(Workspace workspace, RecordedSheet one) {
        var document = CountDocument.of(one.sheet());
        return List.of(
                one.sheet().station().digits(),
                workspace.rooms().regions().path(one.sheet().station().village()),
                document.round(),
                document.paper().name().toLowerCase(Locale.ROOT),
                one.subject().toString(),
                one.recordedAt().toString(),
                one.actor(),
                one.versions(),
                one.others(),
                one.conflict(),
                one.otherVersions());
    }
}
