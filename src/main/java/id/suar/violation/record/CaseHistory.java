package id.suar.violation.record;

import id.suar.form.Answers;
import id.suar.form.AnswersCodec;
import id.suar.form.FormState;
import id.suar.journal.Entry;
import id.suar.journal.EntryId;
import id.suar.journal.UnreadableEntry;
import id.suar.violation.FindingStep.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Who changed what in a case's record, when: its entries, told in the order of the fold. Of persons it tells which
/// fields were written, never what.
public final class CaseHistory {

    private final CaseFold fold = new CaseFold();
    private final List<CaseChange> changes = new ArrayList<>();
    private final Set<EntryId> heads = new HashSet<>();
    private FormState before = FormState.NONE;
    private CaseContent content;

    private CaseHistory() {}

    /// @param entries all entries about the case, in the order of the fold; steps of its course are passed over
    public static List<CaseChange> of(List<Entry> entries) {
        var history = new CaseHistory();
        entries.stream().filter(entry -> history.fold.takes(entry.kind())).forEach(history::next);
        return List.copyOf(history.changes);
    }

    private void next(Entry entry) {
        try {
            read(entry);
        } catch (UnreadableEntry e) {
            // Nobody names it as a parent, for it is set aside: it stands beside nothing.
            changes.add(new CaseChange(
                    entry.id(), entry.recordedAt(), entry.actor(), Relation.UNREADABLE, List.of(), Set.of()));
        }
    }

    private void read(Entry entry) {
        if (!entry.begins() && content == null) {
            throw new UnreadableEntry("what began it cannot be read");
        }
        content = entry.begins() ? fold.begin(entry) : fold.amend(content, entry);
        changes.add(new CaseChange(
                entry.id(),
                entry.recordedAt(),
                entry.actor(),
                relation(entry),
                fields(content.form()),
                sealed(entry.body())));
        before = content.form();
    }

    private Relation relation(Entry entry) {
        boolean sawAll = entry.parents().containsAll(heads);
        long seen = heads.stream().filter(entry.parents()::contains).count();
        heads.removeAll(entry.parents());
        heads.add(entry.id());
        if (entry.begins()) {
            return Relation.FIRST;
        }
        return seen > 1 ? Relation.JOINS : sawAll ? Relation.AFTER_ALL : Relation.BESIDE;
    }

    private List<CaseChange.Field> fields(FormState after) {
        Answers was = before.answers();
        List<CaseChange.Field> fields = new ArrayList<>();
        after.answers()
                .changesSince(was)
                .forEach((path, is) -> fields.add(new CaseChange.Field(path, was.text(path), is)));
        return fields;
    }

    /// Paths that the entry wrote under seal or emptied.
    private static Set<String> sealed(byte[] body) {
        Set<String> paths = new TreeSet<>();
        AnswersCodec.decode(body)
                .texts()
                .getOrDefault(FormState.FILLED, "")
                .lines()
                .map(line -> line.startsWith("-") ? line.substring(1) : line)
                .forEach(paths::add);
        return paths;
    }
}
