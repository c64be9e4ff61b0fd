package id.suar.count.checklist;

import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.UnreadableEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One entry in the history of a checklist: who answered what, when.
///
/// @param changes  in order of the codes
/// @param beside   who wrote it had not seen every entry before it
/// @param readable false for an entry that this version cannot read; kept and carried
public record ChecklistStep(
        EntryId entry, Instant at, String actor, List<Change> changes, boolean beside, boolean readable) {

    public ChecklistStep {
        changes = List.copyOf(changes);
    }

    /// @param before empty when nothing was answered
    /// @param after  empty when the answer was taken back
    public record Change(String item, Optional<Answer> before, Optional<Answer> after) {}

    /// @param entries all entries about a record, in the order of the fold
    public static List<ChecklistStep> of(List<Entry> entries) {
        List<ChecklistStep> steps = new ArrayList<>();
        Map<String, Optional<Answer>> now = new HashMap<>();
        Set<EntryId> heads = new HashSet<>();
        for (Entry entry : entries) {
            if (ChecklistEntries.isOne(entry.kind())) {
                boolean beside = !entry.parents().containsAll(heads);
                heads.removeAll(entry.parents());
                heads.add(entry.id());
                steps.add(step(entry, beside, now));
            }
        }
        return steps;
    }

    private static ChecklistStep step(Entry entry, boolean beside, Map<String, Optional<Answer>> now) {
        List<Change> changes = new ArrayList<>();
        boolean readable = true;
        try {
            Map<String, Optional<Answer>> said = entry.begins()
                    ? ChecklistEntries.readBegun(entry.body()).answers()
                    : ChecklistEntries.readAnswered(entry.body());
            said.forEach((item, after) -> {
                changes.add(new Change(item, now.getOrDefault(item, Optional.empty()), after));
                now.put(item, after);
            });
        } catch (UnreadableEntry e) {
            readable = false;
        }
        return new ChecklistStep(entry.id(), entry.recordedAt(), entry.actor(), changes, beside, readable);
    }
}
