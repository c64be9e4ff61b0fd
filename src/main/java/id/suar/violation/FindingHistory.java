package id.suar.violation;

import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.UnreadableEntry;
import id.suar.violation.FindingStep.Change;
import id.suar.violation.FindingStep.Relation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Who changed what, when: the entries of one finding, told in the order of the fold.
public final class FindingHistory {

    private final FindingFold fold = new FindingFold();
    private final List<FindingStep> steps = new ArrayList<>();
    private final Set<EntryId> heads = new HashSet<>();
    private Map<FindingField, String> before = Map.of();
    private FindingState state;

    private FindingHistory() {}

    /// @param entries all entries about the finding, in the order of the fold; kinds that are not its own are
    ///                passed over
    public static List<FindingStep> of(List<Entry> entries) {
        var history = new FindingHistory();
        entries.stream().filter(entry -> history.fold.takes(entry.kind())).forEach(history::step);
        return List.copyOf(history.steps);
    }

    private void step(Entry entry) {
        Relation relation = Relation.UNREADABLE;
        List<Change> changes = List.of();
        Set<String> others = Set.of();
        try {
            state = entry.begins() ? fold.begin(entry) : fold.amend(state, entry);
            changes = changes(FindingTexts.of(state.finding()));
            var patch = FindingEntries.decode(entry.body());
            others = new TreeSet<>(patch.others());
            others.addAll(patch.withdrawn());
            relation = relation(entry);
        } catch (UnreadableEntry e) {
            // Nobody names it as a parent, for it is set aside: it stands beside nothing.
        }
        steps.add(new FindingStep(entry.id(), entry.recordedAt(), entry.actor(), changes, others, before, relation));
    }

    private Relation relation(Entry entry) {
        boolean sawAll = entry.parents().containsAll(heads);
        int seen = (int) heads.stream().filter(entry.parents()::contains).count();
        heads.removeAll(entry.parents());
        heads.add(entry.id());
        if (entry.begins()) {
            return Relation.FIRST;
        }
        return seen > 1 ? Relation.JOINS : sawAll ? Relation.AFTER_ALL : Relation.BESIDE;
    }

    private List<Change> changes(Map<FindingField, String> after) {
        List<Change> changes = new ArrayList<>();
        for (FindingField field : FindingField.values()) {
            String was = before.getOrDefault(field, "");
            String is = after.getOrDefault(field, "");
            if (!was.equals(is)) {
                changes.add(new Change(field, was, is));
            }
        }
        before = new EnumMap<>(FindingField.class);
        before.putAll(after);
        return changes;
    }
}
