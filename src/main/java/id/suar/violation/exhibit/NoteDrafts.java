package id.suar.violation.exhibit;

import id.suar.evidence.EvidenceId;
import id.suar.form.AnswersCodec;
import id.suar.journal.Drafts;
import id.suar.journal.UnreadableEntry;
import java.util.Map;

/// What was typed about pieces of evidence and not recorded yet.
public final class NoteDrafts {

    private static final String ROOM = "exhibit";

    private final Drafts drafts;

    public NoteDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /// @param step  whether it is a step of custody, else a description
    /// @param typed by path; an empty text empties
    public void save(boolean step, EvidenceId content, Map<String, String> typed) {
        drafts.save(ROOM, key(step, content), AnswersCodec.encode(typed));
    }

    /// Empty where nothing was typed, and for what another version kept.
    public Map<String, String> find(boolean step, EvidenceId content) {
        try {
            return drafts.find(ROOM, key(step, content))
                    .map(body -> AnswersCodec.decode(body).texts())
                    .orElse(Map.of());
        } catch (UnreadableEntry e) {
            return Map.of();
        }
    }

    public void drop(boolean step, EvidenceId content) {
        drafts.drop(ROOM, key(step, content));
    }

    private static String key(boolean step, EvidenceId content) {
        return (step ? "step/" : "item/") + content.hex();
    }
}
