package id.suar.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.suar.app.HubSpace;
import id.suar.hub.FolderIntake;
import id.suar.hub.Verdict;
import id.suar.journal.Head;
import id.suar.journal.JournalId;
import id.suar.sync.Answer;
import id.suar.sync.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "intake", description = "${bundle:cli.hub.intake}")
final class HubIntake implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Option(names = "--from", required = true, paramLabel = "FOLDER", description = "${bundle:cli.hub.intake.from}")
    Path from;

    @Option(
            names = "--receipts",
            required = true,
            paramLabel = "FOLDER",
            description = "${bundle:cli.hub.intake.receipts}")
    Path receipts;

    private final Session session;

    HubIntake(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        return HubFolder.open(
                session,
                options,
                hub -> Stick.read(session, from, () -> Stick.write(session, receipts, () -> take(hub))));
    }

    private int take(HubSpace hub) {
        List<FolderIntake.Taken> taken = hub.folderIntake().take(from, receipts);
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        var lines = new StringBuilder("file\tresult\tadded");
        int open = 0;
        for (var one : taken) {
            String file = one.file().getFileName().toString();
            String result = one.verdict().map(HubIntake::word).orElse("too-large");
            int added = one.verdict().map(Verdict::added).orElse(0);
            open += result.equals("received") ? 0 : 1;
            rows.addObject().put("file", file).put("result", result).put("added", added);
            lines.append('\n').append(String.join("\t", file, result, String.valueOf(added)));
        }
        session.out().println(options.json() ? Json.of(rows) : lines.toString());
        session.say("cli.hub.intake.done", taken.size(), open);
        return open == 0 ? ExitCode.DONE : ExitCode.NOT_DELIVERED;
    }

    /// Words of the contract; they do not change with the language.
    private static String word(Verdict verdict) {
        return switch (verdict.answer()) {
            case Answer.Received _ -> "received";
            case Answer.Behind(Head head) -> "behind " + head.seq();
            case Answer.Forked(JournalId _, long agreed) -> "forked " + agreed;
            case Answer.Refused(Refusal reason, String _) -> "refused " + Words.of(reason);
        };
    }
}
