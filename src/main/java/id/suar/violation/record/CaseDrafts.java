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
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Cases that are being written: what was typed since, kept beside the journal and closed, for persons are in it.
///
/// Thread: any but FX.
public final class CaseDrafts {

    private static final String ROOM = "violation.case";

    /// Beside the answers; no path of a form is called so.
    private static final String SEEN = "draft_seen";

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

    /// What lies under a key.
    public sealed interface Found {

        record None() implements Found {}

        /// Closed with the device's PIN; it must not be taken for nothing.
        record Locked() implements Found {}

        /// @param typed by path; an empty text empties
        /// @param seen  the heads of the record as whoever typed saw them; none for a new case
        record Typed(Map<String, String> typed, List<EntryId> seen) implements Found {

            public Typed {
                typed = Map.copyOf(typed);
                seen = List.copyOf(seen);
            }
        }
    }

    /// @param changed by path; an empty text empties
    /// @param seen    heads of the record that is changed
    public void save(String key, Map<String, String> changed, List<EntryId> seen) {
        Map<String, String> all = new TreeMap<>(changed);
        if (!seen.isEmpty()) {
            all.put(SEEN, seen.stream().map(EntryId::toString).collect(Collectors.joining("\n")));
        }
        box.close(AnswersCodec.encode(all), ROOM + " " + key).ifPresent(body -> drafts.save(ROOM, key, body));
    }

    public Found find(String key) {
        Optional<byte[]> body = drafts.find(ROOM, key);
        if (body.isEmpty()) {
            return new Found.None();
        }
        if (box.locked()) {
            return new Found.Locked();
        }
        return box.open(body.get(), ROOM + " " + key).flatMap(CaseDrafts::read).orElseGet(Found.None::new);
    }

    public void drop(String key) {
        drafts.drop(ROOM, key);
    }

    /// Latest first.
    public List<Drafts.Draft> list() {
        return drafts.list(ROOM);
    }

    private static Optional<Found> read(byte[] body) {
        try {
            Map<String, String> typed = new TreeMap<>(AnswersCodec.decode(body).texts());
            String seen = typed.remove(SEEN);
            List<EntryId> heads = seen == null
                    ? List.of()
                    : seen.lines().flatMap(line -> id(line).stream()).toList();
            return Optional.of(new Found.Typed(typed, heads));
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
