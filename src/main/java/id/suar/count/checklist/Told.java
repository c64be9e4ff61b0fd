package id.suar.count.checklist;

import id.suar.journal.EntryId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// The last word on one question.
///
/// @param answer empty when an answer was taken back
/// @param at     when it was recorded
/// @param actor  by whom
/// @param entry  where
public record Told(Optional<Answer> answer, Instant at, String actor, EntryId entry) {

    /// Between records of several devices the later one holds.
    static final Comparator<Told> IN_TIME = Comparator.comparing(Told::at).thenComparing(Told::entry);
}
