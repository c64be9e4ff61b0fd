package id.suar.count.checklist;

import id.suar.journal.EntryId;
import java.time.Instant;
import java.util.List;

/// One record of a polling station's checklist, as it stands: of one device, or of several that went on with it.
///
/// @param subject    the entry that began it
/// @param heads      what the next entry must name as its parents
/// @param last       the entry that came last
/// @param entries    how many there are
/// @param recordedAt when the last was recorded
/// @param actor      by whom
public record RecordedChecklist(
        EntryId subject,
        List<EntryId> heads,
        EntryId last,
        int entries,
        Instant recordedAt,
        String actor,
        ChecklistState state) {

    public RecordedChecklist {
        heads = List.copyOf(heads);
    }

    /// Two devices answered without seeing each other's answers.
    public boolean conflict() {
        return heads.size() > 1;
    }
}
