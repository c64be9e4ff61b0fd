package id.suar.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.suar.evidence.file.EvidenceFileIntake;
import id.suar.evidence.file.EvidenceFileWords;
import id.suar.evidence.file.EvidenceFinding;
import id.suar.evidence.tus.UploadRefusal;
import id.suar.hub.FolderIntake;
import id.suar.hub.Verdict;
import id.suar.journal.Head;
import id.suar.journal.JournalId;
import id.suar.sync.Answer;
import id.suar.sync.Refusal;
import id.suar.sync.file.FileWords;

/// What became of parcels at a hub: a table for scripts on stdout, and a sentence for people on stderr for each that
/// was not taken.
final class IntakeReport {

    private final Session session;
    private final boolean json;
    private final FileWords words;
    private final ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    private final StringBuilder lines = new StringBuilder("file\tresult\tadded");
    private int open;

    IntakeReport(Session session, boolean json) {
        this.session = session;
        this.json = json;
        this.words = new FileWords(session.texts());
    }

    void add(FolderIntake.Taken one) {
        String file = one.file().getFileName().toString();
        String result = one.answer().map(IntakeReport::word).orElse(one.unread() ? "unread" : "too-large");
        row(file, result, one.verdict().map(Verdict::added).orElse(0));
        if (!one.received()) {
            open++;
            say(one);
        }
    }

    /// Evidence adds no entries.
    void add(EvidenceFileIntake.Taken one) {
        row(one.file().getFileName().toString(), word(one.finding()), 0);
        open += one.received() ? 0 : 1;
        if (!(one.finding() instanceof EvidenceFinding.Received(byte[] _, boolean _, boolean recorded)) || !recorded) {
            say(one);
        }
    }

    private void row(String file, String result, int added) {
        rows.addObject().put("file", file).put("result", result).put("added", added);
        lines.append('\n').append(String.join("\t", file, result, String.valueOf(added)));
    }

    boolean empty() {
        return rows.isEmpty();
    }

    /// @return the exit code
    int end() {
        session.out().println(json ? Json.of(rows) : lines.toString());
        session.say("cli.hub.intake.done", rows.size(), open);
        return open == 0 ? ExitCode.DONE : ExitCode.NOT_DELIVERED;
    }

    /// One file, for people.
    void say(FolderIntake.Taken one) {
        int added = one.verdict().map(Verdict::added).orElse(0);
        String sentence = one.answer()
                .map(answer -> words.of(answer, added))
                .orElseGet(one.unread() ? words::unread : words::tooLarge);
        session.err().println(one.file().getFileName() + ": " + sentence);
        session.err().flush();
    }

    void say(EvidenceFileIntake.Taken one) {
        String sentence = new EvidenceFileWords(session.texts()).of(one.finding());
        session.err().println(one.file().getFileName() + ": " + sentence);
        session.err().flush();
    }

    /// Words of the contract; they do not change with the language.
    static String word(EvidenceFinding finding) {
        return switch (finding) {
            case EvidenceFinding.Received _ -> "received";
            case EvidenceFinding.Refused(UploadRefusal reason) -> "refused " + Words.of(reason);
            case EvidenceFinding.CutShort() -> "refused cut-short";
            case EvidenceFinding.Altered() -> "refused altered";
            case EvidenceFinding.OtherHub _ -> "refused wrong-hub";
            case EvidenceFinding.Newer() -> "refused newer-version";
            case EvidenceFinding.NotEvidence() -> "refused unreadable";
            case EvidenceFinding.Unread() -> "unread";
        };
    }

    /// Words of the contract; they do not change with the language.
    static String word(Answer answer) {
        return switch (answer) {
            case Answer.Received _ -> "received";
            case Answer.Behind(Head head) -> "behind " + head.seq();
            case Answer.Forked(JournalId _, long agreed) -> "forked " + agreed;
            case Answer.Refused(Refusal reason, String _) -> "refused " + Words.of(reason);
        };
    }
}
