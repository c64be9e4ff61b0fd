package id.suar.cli;

import id.suar.app.Dispatch;
import id.suar.app.Workspace;
import id.suar.sync.Handover;
import id.suar.sync.LinkMeasure;
import id.suar.sync.Waiting;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar outbox list`: every record that the hub has not signed for, in the order in which it goes.
@Command(name = "list", description = "${bundle:cli.outbox.list.description}")
final class OutboxListCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of(
            "order", "id", "kind", "recorded_at", "bytes", "state", "way", "handed_over_at", "estimated_seconds");

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Option(names = "--limit", paramLabel = "N", description = "${bundle:cli.outbox.list.limit}")
    private int limit = Integer.MAX_VALUE;

    private final Session session;

    OutboxListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.read(session, options.folder(session), this::list);
    }

    private int list(Workspace workspace) {
        if (workspace.device().isEmpty()) {
            return session.refuse("cli.outbox.hub", options.folder(session).path());
        }
        Dispatch dispatch = Dispatch.reading(workspace);
        LinkMeasure link = dispatch.link();
        List<Waiting> waiting = dispatch.outbox().waiting(Math.max(0, limit));
        Output.write(session, Optional.empty(), out -> {
            new TableWriter("outbox", COLUMNS)
                    .write(
                            options.json() ? TableFormat.JSON : TableFormat.CSV,
                            waiting.stream().map(one -> row(one, link)).iterator(),
                            out);
            return waiting.size();
        });
        session.say("cli.outbox.list.done", dispatch.outbox().standing().waiting());
        return ExitCode.DONE;
    }

    private static List<Object> row(Waiting waiting, LinkMeasure link) {
        Optional<Handover> handover = waiting.handover();
        return List.of(
                waiting.order(),
                waiting.entry().toString(),
                waiting.kind(),
                waiting.recordedAt().toString(),
                waiting.bytes(),
                handover.isPresent() ? "handed-over" : "here",
                handover.map(Handover::way).orElse(""),
                handover.map(one -> one.at().toString()).orElse(""),
                link.time(waiting.upTo())
                        .<Object>map(time -> time.toSeconds() + 1)
                        .orElse(""));
    }
}
