package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import id.suar.violation.Finding;
import id.suar.violation.FindingFilter;
import id.suar.violation.RecordedFinding;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar finding list`: one line for each, latest found first.
@Command(name = "list", description = "${bundle:cli.finding.list.description}")
final class FindingListCommand implements Callable<Integer> {

    private static final List<String> COLUMNS =
            List.of("id", "found", "regime", "kind", "place", "place_name", "what", "conflict");

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private FindingFilterOptions filter;

    private final Session session;

    FindingListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::list);
    }

    private int list(Workspace workspace) {
        Optional<FindingFilter> wanted = filter.find(session);
        if (wanted.isEmpty()) {
            return ExitCode.USAGE;
        }
        List<RecordedFinding> findings = workspace.rooms().findings().list(wanted.get());
        TableFormat format = options.json() ? TableFormat.JSON : TableFormat.CSV;
        Output.write(session, Optional.empty(), out -> {
            new TableWriter("finding", COLUMNS)
                    .write(
                            format,
                            findings.stream().map(one -> row(workspace, one)).iterator(),
                            out);
            return findings.size();
        });
        session.say("cli.finding.list.done", findings.size());
        return ExitCode.DONE;
    }

    private static List<Object> row(Workspace workspace, RecordedFinding recorded) {
        Finding finding = recorded.finding();
        return List.of(
                recorded.id().toString(),
                finding.found().toString(),
                finding.regime().key(),
                finding.suspicion().kind(),
                finding.place().digits(),
                workspace.rooms().regions().path(finding.place().region()),
                finding.what(),
                recorded.conflict());
    }
}
