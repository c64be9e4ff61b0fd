package id.suar.count.checklist;

import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.UnreadableEntry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/// Answers that stand beside the one that holds: given by somebody who did not see it, and seen by nobody since.
public final class Beside {

    /// A record with more entries than this is not looked through.
    private static final int MOST = 2_000;

    private final ChecklistFold fold = new ChecklistFold();
    private final List<Entry> entries = new ArrayList<>();
    private final List<BitSet> seen = new ArrayList<>();
    private final Map<String, List<Integer>> answered = new HashMap<>();
    private final Map<String, Map<Integer, Optional<Answer>>> answers = new HashMap<>();

    private Beside() {}

    /// @param about all entries of a record, in the order of the fold
    /// @return by code of the question, only those that say something else
    public static Map<String, List<Told>> of(StationChecklist checklist, Function<EntryId, List<Entry>> about) {
        Map<String, List<Told>> beside = new HashMap<>();
        for (RecordedChecklist record : checklist.records()) {
            if (record.conflict() && record.entries() <= MOST) {
                var one = new Beside();
                about.apply(record.subject()).forEach(one::add);
                one.answered
                        .keySet()
                        .forEach(code -> one.unseen(code).forEach(told -> put(beside, checklist, code, told)));
            }
            record.state().answers().forEach((code, told) -> put(beside, checklist, code, told));
        }
        return beside;
    }

    private static void put(Map<String, List<Told>> beside, StationChecklist checklist, String code, Told told) {
        boolean same =
                checklist.answer(code).map(Answer::said).equals(told.answer().map(Answer::said));
        if (!same) {
            List<Told> all = beside.computeIfAbsent(code, _ -> new ArrayList<>());
            if (!all.contains(told)) {
                all.add(told);
            }
        }
    }

    private void add(Entry entry) {
        if (!fold.takes(entry.kind())) {
            return;
        }
        int place = entries.size();
        var before = new BitSet();
        for (int i = 0; i < place; i++) {
            if (entry.parents().contains(entries.get(i).id())) {
                before.or(seen.get(i));
                before.set(i);
            }
        }
        entries.add(entry);
        seen.add(before);
        said(entry).forEach((code, answer) -> {
            answered.computeIfAbsent(code, _ -> new ArrayList<>()).add(place);
            answers.computeIfAbsent(code, _ -> new HashMap<>()).put(place, answer);
        });
    }

    private static SortedMap<String, Optional<Answer>> said(Entry entry) {
        try {
            return entry.begins()
                    ? ChecklistEntries.readBegun(entry.body()).answers()
                    : ChecklistEntries.readAnswered(entry.body());
        } catch (UnreadableEntry e) {
            return ChecklistEntries.ordered(Map.of());
        }
    }

    private List<Told> unseen(String code) {
        List<Integer> places = answered.get(code);
        int last = places.getLast();
        return places.stream()
                .filter(place -> place != last && seen.stream().noneMatch(by -> by.get(place) && by.get(last)))
                .filter(place -> !seen.get(last).get(place))
                .filter(place ->
                        places.stream().noneMatch(later -> seen.get(later).get(place)))
                .map(place -> told(code, place))
                .toList();
    }

    private Told told(String code, int place) {
        Entry entry = entries.get(place);
        return new Told(answers.get(code).get(place), entry.recordedAt(), entry.actor(), entry.id());
    }
}
