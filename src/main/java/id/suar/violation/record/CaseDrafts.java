package id.suar.violation.record;

import id.suar.access.OwnBox;
import id.suar.form.AnswersCodec;
import id.suar.journal.Drafts;
import id.suar.journal.EntryId;
import id.suar.journal.UnreadableEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Cases that are being written: what was typed since, kept beside the journal and closed, for persons are in it.
///
/// Thread: any but FX.
public final class CaseDrafts {

    private static final String ROOM = "violation.case";

    private final Drafts drafts;
    private final OwnBox box;

    public CaseDrafts(Drafts drafts, OwnBox box) {
        this.drafts = drafts;
        this.box = box;
    }

    /// Which form a draft is of.
    ///
    /// @param kind   of a case that is not recorded yet
    /// @param amends the record that it changes
    public record Of(CaseKind kind, Optional<EntryId> amends) {}

    /// The key of a case that has no place in the record yet.
    ///
    /// @param now no two begin at the same instant
    public static String fresh(CaseKind kind, Instant now) {
        return kind.key() + " new " + now;
    }

    /// The key of the form that changes a recorded one.
    public static String of(CaseKind kind, EntryId id) {
        return kind.key() + " " + id;
    }

    /// Empty when the key is none of ours.
    public static Optional<Of> of(String key) {
        String[] parts = key.split(" ", 2);
        return CaseKind.of(parts[0])
                .filter(_ -> parts.length == 2)
                .flatMap(kind -> parts[1].startsWith("new ")
                        ? Optional.of(new Of(kind, Optional.empty()))
                        : id(parts[1]).map(id -> new Of(kind, Optional.of(id))));
    }

    /// @param changed by path; an empty text empties
    public void save(String key, Map<String, String> changed) {
        box.close(AnswersCodec.encode(changed), ROOM + " " + key).ifPresent(body -> drafts.save(ROOM, key, body));
    }

    /// Empty when there is none, or when it cannot be opened here any more.
    public Optional<Map<String, String>> find(String key) {
        return drafts.find(ROOM, key)
                .flatMap(body -> box.open(body, ROOM + " " + key))
                .flatMap(CaseDrafts::read);
    }

    public void drop(String key) {
        drafts.drop(ROOM, key);
    }

    /// Latest first.
    public List<Drafts.Draft> list() {
        return drafts.list(ROOM);
    }

    private static Optional<Map<String, String>> read(byte[] body) {
        try {
            return Optional.of(AnswersCodec.decode(body).texts());
        } catch (UnreadableEntry e) {
            return Optional.empty();
        }
    }

    private static Optional<EntryId> id(String text) {
        try {
            return Optional.of(EntryId.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
