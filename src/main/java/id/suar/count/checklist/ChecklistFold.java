package id.suar.count.checklist;

import id.suar.journal.Entry;
import id.suar.journal.Fold;
import id.suar.journal.UnreadableEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How the entries of one checklist make it what it is: question by question, the last answer holds.
final class ChecklistFold implements Fold<ChecklistState> {

    @Override
    public boolean takes(String kind) {
        return ChecklistEntries.isOne(kind);
    }

    @Override
    public ChecklistState begin(Entry first) {
        if (!first.kind().equals(ChecklistEntries.BEGUN)) {
            throw new UnreadableEntry("a checklist begins with " + ChecklistEntries.BEGUN);
        }
        var begun = ChecklistEntries.readBegun(first.body());
        return new ChecklistState(
                begun.election(),
                begun.station(),
                begun.pack(),
                begun.observer(),
                told(Map.of(), begun.answers(), first));
    }

    @Override
    public ChecklistState amend(ChecklistState before, Entry next) {
        if (!next.kind().equals(ChecklistEntries.ANSWERED)) {
            throw new UnreadableEntry("a checklist goes on with " + ChecklistEntries.ANSWERED);
        }
        return new ChecklistState(
                before.election(),
                before.station(),
                before.pack(),
                before.observer(),
                told(before.answers(), ChecklistEntries.readAnswered(next.body()), next));
    }

    private static Map<String, Told> told(
            Map<String, Told> before, Map<String, Optional<Answer>> answers, Entry entry) {
        Map<String, Told> after = new HashMap<>(before);
        answers.forEach(
                (code, answer) -> after.put(code, new Told(answer, entry.recordedAt(), entry.actor(), entry.id())));
        if (after.size() > ChecklistEntries.MAX_ANSWERS) {
            throw new UnreadableEntry("more than " + ChecklistEntries.MAX_ANSWERS + " questions");
        }
        return after;
    }
}
