package id.suar.violation.record;

import id.suar.journal.EntryId;
import id.suar.violation.FindingStep.Relation;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// One entry in the history of a case's record.
///
/// @param relation to the entries before it
/// @param fields   in clear, what they were and what they are; by path
/// @param sealed   paths about persons that came under seal or were emptied
public record CaseChange(
        EntryId entry, Instant at, String actor, Relation relation, List<Field> fields, Set<String> sealed) {

    public CaseChange {
        fields = List.copyOf(fields);
        sealed = Set.copyOf(sealed);
    }

    /// @param before empty when nothing was written
    /// @param after  empty when it was emptied
    public record Field(String path, String before, String after) {}
}
