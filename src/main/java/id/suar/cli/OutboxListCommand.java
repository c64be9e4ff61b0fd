package id.suar.cli;

import id.suar.app.DeviceEvidence;
import id.suar.app.Dispatch;
import id.suar.app.Workspace;
import id.suar.evidence.delivery.EvidencePermit;
import id.suar.evidence.delivery.EvidenceReport;
import id.suar.evidence.delivery.EvidenceRow;
import id.suar.evidence.delivery.WaitingEvidence;
import id.suar.sync.Handover;
import id.suar.sync.LinkMeasure;
import id.suar.sync.Passage;
import id.suar.sync.Waiting;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `suar outbox list`: every record that the hub has not signed for, in the order in which it goes,
/// and then the evidence, each with why it waits.
@Command(name = "list", description = "${bundle:cli.outbox.list.description}")
final class OutboxListCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of(
            "order",
            "id",
            "kind",
            "recorded_at",
            "bytes",
            "state",
            "way",
            "handed_over_at",
            "estimated_seconds",
            "there",
            "why",
            "name");

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
        DeviceEvidence evidence = DeviceEvidence.reading(workspace);
        List<EvidenceRow> waiting = evidence.queue(() -> EvidencePermit.ALL).rows();
        List<List<Object>> rows = new ArrayList<>(records(dispatch));
        evidence(dispatch, waiting).limit(Math.max(0, limit - rows.size())).forEach(rows::add);
        Output.write(session, Optional.empty(), out -> {
            new TableWriter("outbox", COLUMNS)
                    .write(options.json() ? TableFormat.JSON : TableFormat.CSV, rows.iterator(), out);
            return rows.size();
        });
        session.say("cli.outbox.list.done", dispatch.outbox().standing().waiting());
        EvidenceFacts.say(session, evidence.outbox().standing(), EvidenceReport.of(waiting));
        return ExitCode.DONE;
    }

    private List<List<Object>> records(Dispatch dispatch) {
        LinkMeasure link = dispatch.link();
        String why = why(dispatch.lastPassage());
        return dispatch.outbox().waiting(Math.max(0, limit)).stream()
                .map(one -> row(one, link, why))
                .toList();
    }

    /// After all records.
    private static Stream<List<Object>> evidence(Dispatch dispatch, List<EvidenceRow> waiting) {
        LinkMeasure link = dispatch.link();
        long records = dispatch.outbox().standing().waiting();
        long before = dispatch.outbox().waitingBytes();
        return waiting.stream().map(row -> row(row, records, link.time(before, row.upTo())));
    }

    private static List<Object> row(Waiting waiting, LinkMeasure link, String why) {
        Optional<Handover> handover = waiting.handover();
        return List.of(
                waiting.order(),
                waiting.entry().toString(),
                waiting.kind(),
                waiting.recordedAt().toString(),
                waiting.bytes(),
                state(handover),
                handover.map(Handover::way).orElse(""),
                at(handover),
                seconds(link.time(waiting.upTo())),
                0,
                handover.isPresent() ? "receipt" : why,
                "");
    }

    private static List<Object> row(EvidenceRow row, long records, Optional<Duration> time) {
        WaitingEvidence item = row.item();
        Optional<Handover> handover = item.handover();
        return List.of(
                records + row.order(),
                item.content().hex(),
                item.thumbnail() ? "evidence.thumbnail" : "evidence",
                item.since().toString(),
                item.file().sealedBytes(),
                state(handover),
                handover.map(Handover::way).orElse(""),
                at(handover),
                seconds(time),
                item.there(),
                EvidenceFacts.word(row.why()),
                row.name());
    }

    /// Of a record; what an open desktop knows beside it, it does not tell others.
    private static String why(Optional<Passage> last) {
        return last.map(passage -> switch (passage.end()) {
                    case UNDER_WAY -> "sending";
                    case ARRIVED -> "turn";
                    case CUT -> "line-cut";
                })
                .orElse("never-sent");
    }

    private static String state(Optional<Handover> handover) {
        return handover.isPresent() ? "handed-over" : "here";
    }

    private static String at(Optional<Handover> handover) {
        return handover.map(one -> one.at().toString()).orElse("");
    }

    private static Object seconds(Optional<Duration> time) {
        return time.<Object>map(one -> one.toSeconds() + 1).orElse("");
    }
}
