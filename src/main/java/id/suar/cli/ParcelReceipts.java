package id.suar.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.suar.app.DeviceSpace;
import id.suar.evidence.delivery.EvidenceStanding;
import id.suar.evidence.file.EvidenceFileWords;
import id.suar.evidence.file.EvidenceReceiptFinding;
import id.suar.journal.JournalId;
import id.suar.sync.Heard;
import id.suar.sync.Refusal;
import id.suar.sync.Standing;
import id.suar.sync.file.FileWords;
import id.suar.sync.file.ReceiptFinding;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "receipts", description = "${bundle:cli.parcel.receipts}")
final class ParcelReceipts implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private FolderOptions options;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "FOLDER",
            description = "${bundle:cli.parcel.receipts.from}")
    Path from;

    private final Session session;

    ParcelReceipts(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Folders.write(session, options.folder(session), space -> Stick.read(session, from, () -> take(space)));
    }

    private int take(DeviceSpace device) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        var words = new FileWords(session.texts());
        var lines = new StringBuilder("file\tresult");
        for (var read : device.dispatch().receiptImport().from(from)) {
            String file = read.file().getFileName().toString();
            String result = word(read.finding());
            rows.addObject().put("file", file).put("result", result);
            lines.append('\n').append(file).append('\t').append(result);
            if (!result.startsWith("received")) {
                session.err().println(file + ": " + words.of(read.finding()));
            }
        }
        for (var read : device.evidence().receiptImport().from(from)) {
            String file = read.file().getFileName().toString();
            String result = word(read.finding());
            rows.addObject().put("file", file).put("result", result);
            lines.append('\n').append(file).append('\t').append(result);
            if (!read.received()) {
                session.err().println(file + ": " + new EvidenceFileWords(session.texts()).of(read.finding()));
            }
        }
        int others = device.dispatch().porter().takeAnswers(from);
        if (others > 0) {
            session.say("cli.parcel.receipts.others", others);
        }
        Standing standing = device.dispatch().outbox().standing();
        session.out().println(options.json() ? Json.of(rows) : lines.toString());
        session.say("cli.parcel.receipts.done", standing.received(), standing.saved());
        EvidenceStanding evidence = device.evidence().outbox().standing();
        if (evidence.items() > 0) {
            session.say("sync.evidence.standing", evidence.received(), evidence.items());
        }
        return standing.waiting() == 0 ? ExitCode.DONE : ExitCode.NOT_DELIVERED;
    }

    /// Words of the contract; they do not change with the language.
    private static String word(ReceiptFinding finding) {
        return switch (finding) {
            case ReceiptFinding.Told(Heard heard) -> word(heard);
            case ReceiptFinding.OtherDevice(String device) -> "other-device " + device;
            case ReceiptFinding.OtherHub _ -> "not-this-hub";
            case ReceiptFinding.CutShort _ -> "cut-short";
            case ReceiptFinding.Altered _ -> "altered";
            case ReceiptFinding.Newer _ -> "newer-version";
            case ReceiptFinding.NotAReceipt _ -> "not-a-receipt";
        };
    }

    private static String word(EvidenceReceiptFinding finding) {
        return switch (finding) {
            case RECEIVED -> "received";
            case OLD -> "ignored";
            case OTHER_DEVICE -> "other-device";
            case OTHER_HUB -> "not-this-hub";
            case CUT_SHORT -> "cut-short";
            case ALTERED -> "altered";
            case NEWER -> "newer-version";
            case NOT_A_RECEIPT -> "not-a-receipt";
        };
    }

    private static String word(Heard heard) {
        return switch (heard) {
            case Heard.Received(JournalId _, long through) -> "received " + through;
            case Heard.Agreed(JournalId _, long through) -> "received " + through;
            case Heard.GoBack(JournalId _, long through) -> "behind " + through;
            case Heard.Forked(JournalId _, long agreed, JournalId _) -> "forked " + agreed;
            case Heard.Refused(Refusal reason, String _) -> "refused " + Words.of(reason);
            case Heard.Contradiction _ -> "ignored";
        };
    }
}
