package id.suar.cli;

import id.suar.app.Rooms;
import id.suar.app.Workspace;
import id.suar.count.checklist.ChecklistColumns;
import id.suar.count.checklist.StationChecklist;
import id.suar.election.Contest;
import id.suar.region.RegionCode;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar checklist export`: every answer that is recorded here, one a row.
@Command(name = "export", description = "${bundle:cli.checklist.export.description}")
final class ChecklistExportCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private ChecklistFilterOptions filter;

    @Mixin
    private FormatOption format;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.option.out}")
    private Path out;

    private final Session session;

    ChecklistExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::write);
    }

    private int write(Workspace workspace) {
        Optional<TableFormat> as = format.find(session, options.json());
        Optional<RegionCode> scope = filter.scope(session, workspace);
        if (as.isEmpty() || scope.isEmpty()) {
            return ExitCode.USAGE;
        }
        List<List<?>> rows = filter.elections(workspace).stream()
                .flatMap(election -> workspace.rooms().checklists().list(election, scope.get()).stream())
                .<List<?>>flatMap(one -> rows(workspace.rooms(), one))
                .toList();
        int written = Output.write(session, Optional.ofNullable(out), stream -> {
            new TableWriter("checklist", ChecklistColumns.all()).write(as.get(), rows.iterator(), stream);
            return rows.size();
        });
        session.say("cli.checklist.export.done", written);
        return ExitCode.DONE;
    }

    /// Answers of an election that no pack here knows are written too, in order of their codes.
    private static Stream<List<?>> rows(Rooms rooms, StationChecklist one) {
        return rooms.packs().contests().stream()
                .map(Contest::election)
                .filter(election -> election.key().equals(one.election()))
                .findFirst()
                .map(rooms.checklistPacks()::of)
                .map(pack -> ChecklistColumns.rows(one, pack, rooms.regions()).stream())
                .orElseGet(Stream::empty);
    }
}
