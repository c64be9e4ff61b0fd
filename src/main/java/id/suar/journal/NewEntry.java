package id.suar.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a use case wants recorded; the journal gives it its place. Fields as in [Entry].
///
/// @param subject empty when this begins a record
public record NewEntry(
        Instant recordedAt, String actor, String kind, Optional<EntryId> subject, List<EntryId> parents, byte[] body) {

    /// The most a body may hold; larger things are evidence, not entries.
    public static final int MAX_BODY = 64 * 1024;

    /// The most parents that an entry may name.
    public static final int MAX_PARENTS = EntryCodec.MAX_PARENTS;

    public NewEntry {
        parents = List.copyOf(parents);
        // What is written here must be taken by whoever reads it.
        if (body.length > MAX_BODY) {
            throw new IllegalArgumentException("body of " + body.length + " bytes");
        }
        if (actor.length() > EntryCodec.MAX_TEXT || kind.length() > EntryCodec.MAX_TEXT) {
            throw new IllegalArgumentException("actor or kind of more than " + EntryCodec.MAX_TEXT + " characters");
        }
        if (parents.size() > MAX_PARENTS) {
            throw new IllegalArgumentException(parents.size() + " parents");
        }
    }

    public static NewEntry begin(Instant recordedAt, String actor, String kind, byte[] body) {
        return new NewEntry(recordedAt, actor, kind, Optional.empty(), List.of(), body);
    }

    public static NewEntry amend(
            Instant recordedAt, String actor, String kind, EntryId subject, List<EntryId> parents, byte[] body) {
        return new NewEntry(recordedAt, actor, kind, Optional.of(subject), parents, body);
    }
}
