package id.suar.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
        int added = one.verdict().map(Verdict::added).orElse(0);
        rows.addObject().put("file", file).put("result", result).put("added", added);
        lines.append('\n').append(String.join("\t", file, result, String.valueOf(added)));
        if (!one.received()) {
            open++;
            say(one);
        }
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
