package id.suar.violation.record;

import id.suar.form.Answers;
import id.suar.form.FormState;
import id.suar.journal.EntryId;
import java.time.Instant;
import java.util.List;

/// A case's record as it stands.
///
/// @param id        the entry that began it
/// @param heads     the latest entries about the record: what an amendment must name as its parents
/// @param entries   how many entries the record is made of, steps not counted
/// @param changedAt when the latest of them was recorded
public record RecordedCase(EntryId id, CaseContent content, List<EntryId> heads, int entries, Instant changedAt) {

    public RecordedCase {
        heads = List.copyOf(heads);
    }

    public CaseKind kind() {
        return content.kind();
    }

    public FormState form() {
        return content.form();
    }

    /// In clear; what is about persons is in the sealed parts of [#form].
    public Answers answers() {
        return content.answers();
    }

    public CaseSummary summary() {
        return content.summary();
    }

    public ShortId shortId() {
        return ShortId.of(id);
    }

    /// Two people changed it without seeing each other's change.
    public boolean conflict() {
        return heads.size() > 1;
    }
}
