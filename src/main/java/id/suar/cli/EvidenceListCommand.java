package id.suar.cli;

import id.suar.app.Workspace;
import id.suar.evidence.EvidenceItem;
import id.suar.evidence.RecordedItem;
import id.suar.evidence.delivery.EvidenceOutbox;
import id.suar.evidence.delivery.SqlEvidenceOutbox;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `suar evidence list`: evidence that entries here tell of, its own and others'.
@Command(name = "list", description = "${bundle:cli.evidence.list}")
final class EvidenceListCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of("id", "name", "type", "bytes", "taken_at", "received_at");

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    private final Session session;

    EvidenceListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::list);
    }

    private int list(Workspace workspace) {
        List<RecordedItem> items = workspace.rooms().evidence().list();
        EvidenceOutbox outbox = new SqlEvidenceOutbox(workspace.database());
        Output.write(session, Optional.empty(), out -> {
            new TableWriter("evidence", COLUMNS)
                    .write(
                            options.json() ? TableFormat.JSON : TableFormat.CSV,
                            items.stream().map(one -> row(one.item(), outbox)).iterator(),
                            out);
            return items.size();
        });
        return ExitCode.DONE;
    }

    private static List<Object> row(EvidenceItem item, EvidenceOutbox outbox) {
        return List.of(
                item.content().hex(),
                item.name(),
                item.type(),
                item.bytes(),
                item.takenAt().map(LocalDateTime::toString).orElse(""),
                outbox.receivedAt(item.content()).map(Instant::toString).orElse(""));
    }
}
