package id.suar.violation;

import id.suar.journal.EntryId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One entry in the history of a finding.
///
/// @param changes   field by field, in the order of the form; all fields that were written, for the first
/// @param others    keys of a later version that it changed
/// @param after     the whole finding as it stood then; as before, when the entry cannot be read
/// @param relation  to the entries before it
public record FindingStep(
        EntryId entry,
        Instant at,
        String actor,
        List<Change> changes,
        Set<String> others,
        Map<FindingField, String> after,
        Relation relation) {

    public FindingStep {
        changes = List.copyOf(changes);
        others = Set.copyOf(others);
        after = Map.copyOf(after);
    }

    /// @param before empty when nothing was written
    /// @param after  empty when it was emptied
    public record Change(FindingField field, String before, String after) {}

    public enum Relation {
        /// It began the record.
        FIRST,
        /// Who wrote it had seen all entries before it.
        AFTER_ALL,
        /// Who wrote it had not seen every entry before it: the two changes stand beside each other.
        BESIDE,
        /// It joins changes that stood beside each other.
        JOINS,
        /// It cannot be read by this version; kept and carried.
        UNREADABLE
    }
}
