package id.suar.cli;

import id.suar.app.ExhibitFiles;
import id.suar.app.Workspace;
import id.suar.evidence.EvidenceItem;
import id.suar.paper.PaperPdf;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import id.suar.violation.exhibit.Exhibit;
import id.suar.violation.exhibit.UsualExhibits.Usual;
import id.suar.violation.record.RecordedCase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar case evidence ID`: the evidence of a case, piece by piece, and what such a case usually needs; `--sheet`: the
/// list with its custody as PDF.
@Command(name = "evidence", description = "${bundle:cli.case.evidence.description}")
final class CaseEvidenceCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of(
            "id", "path", "name", "type", "bytes", "kind", "source", "original", "shows", "steps", "received_at");

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Mixin
    private CaseId id;

    @Option(names = "--sheet", paramLabel = "FILE.pdf", description = "${bundle:cli.case.evidence.sheet}")
    private Path sheet;

    private final Session session;

    CaseEvidenceCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::list);
    }

    private int list(Workspace workspace) {
        var files = new ExhibitFiles(workspace, session.clock(), session.texts());
        return id.record(session, workspace).map(one -> list(files, one)).orElse(ExitCode.REFUSED);
    }

    private int list(ExhibitFiles files, RecordedCase record) {
        List<Exhibit> exhibits = files.exhibits().of(record);
        if (sheet != null) {
            Output.write(session, Optional.of(sheet), out -> {
                new PaperPdf().write(List.of(files.sheet(record)), out);
                return exhibits.size();
            });
            return ExitCode.DONE;
        }
        Output.write(session, Optional.empty(), out -> {
            new TableWriter("evidence", COLUMNS)
                    .write(
                            options.json() ? TableFormat.JSON : TableFormat.CSV,
                            exhibits.stream().map(CaseEvidenceCommand::row).iterator(),
                            out);
            return exhibits.size();
        });
        files.usual().of(record.answers(), exhibits).forEach(this::say);
        return ExitCode.DONE;
    }

    private void say(Usual one) {
        session.err()
                .println((one.met() ? "✓ " : "? ") + one.key() + "  "
                        + one.name().in(session.texts().locale()));
        session.err().flush();
    }

    private static List<Object> row(Exhibit exhibit) {
        var said = exhibit.described();
        return List.of(
                exhibit.content().hex(),
                exhibit.path(),
                exhibit.name(),
                exhibit.item().map(EvidenceItem::type).orElse(""),
                exhibit.item().<Object>map(EvidenceItem::bytes).orElse(""),
                said.text("kind"),
                said.text("source"),
                said.text("original"),
                said.text("shows"),
                exhibit.custody().size(),
                exhibit.receipt() instanceof Exhibit.Receipt.Received(Instant at) ? at.toString() : "");
    }
}
