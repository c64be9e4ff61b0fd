package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.count.checklist.ChecklistCount;
import id.suar.region.RegionCode;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar checklist list`: one line for each polling station that somebody answered of.
@Command(name = "list", description = "${bundle:cli.checklist.list.description}")
final class ChecklistListCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of(
            "election",
            "kode_tps",
            "place_name",
            "yes",
            "no",
            "not_observed",
            "recorded_at",
            "recorded_by",
            "records",
            "conflict");

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private ChecklistFilterOptions filter;

    private final Session session;

    ChecklistListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::list);
    }

    private int list(Workspace workspace) {
        Optional<RegionCode> scope = filter.scope(session, workspace);
        if (scope.isEmpty()) {
            return ExitCode.USAGE;
        }
        List<List<Object>> rows = filter.elections(workspace).stream()
                .flatMap(election -> workspace.rooms().checklists().counts(election, scope.get()).stream()
                        .map(one -> row(workspace, election, one)))
                .toList();
        TableFormat format = options.json() ? TableFormat.JSON : TableFormat.CSV;
        Output.write(session, Optional.empty(), out -> {
            new TableWriter("checklist", COLUMNS).write(format, rows.iterator(), out);
            return rows.size();
        });
        session.say("cli.checklist.list.done", rows.size());
        return ExitCode.DONE;
    }

    private static List<Object> row(Workspace workspace, String election, ChecklistCount one) {
        return List.of(
                election,
                one.station().digits(),
                workspace.rooms().regions().path(one.station().village()),
                one.yes(),
                one.no(),
                one.notObserved(),
                one.recordedAt().toString(),
                one.actor(),
                one.records(),
                one.conflict());
    }
}
