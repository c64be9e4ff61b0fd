package id.suar.journal;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/// What a device does when the hub shows that its disk image was used twice: the journal ends where both
/// copies agree, and what this device recorded after that begins the next generation. Nothing is lost:
/// the entries as they were stay in `forked_entry`.
final class SqlFork {

    private SqlFork() {}

    static JournalId begin(Handle handle, JournalId journal, long agreed, SqlViews views) {
        JournalId next = journal.next();
        List<ChainedEntry> tail = SqlEntries.after(handle, journal, agreed, Integer.MAX_VALUE);
        setApart(handle, journal, agreed);
        UnaryOperator<EntryId> moved =
                id -> id.journal().equals(journal) && id.seq() > agreed ? new EntryId(next, id.seq() - agreed) : id;
        List<NewEntry> again =
                tail.stream().map(chained -> again(chained.entry(), moved)).toList();
        List<ChainedEntry> chained = SqlJournals.chain(Head.empty(next), again);
        SqlEntries.insert(handle, chained);
        SqlEntries.setHead(
                handle,
                chained.isEmpty()
                        ? Head.empty(next)
                        : new Head(next, chained.size(), chained.getLast().hash()));
        views.rebuild(handle);
        return next;
    }

    /// Ends a copy at `agreed`; what came after it stays in `forked_entry`.
    static void setApart(Handle handle, JournalId journal, long agreed) {
        byte[] hash = SqlEntries.hashAt(handle, journal, agreed).orElseThrow();
        handle.execute("""
                INSERT INTO forked_entry (journal, seq, bytes, hash)
                SELECT journal, seq, bytes, hash FROM entry WHERE journal = ? AND seq > ?
                ON CONFLICT (journal, seq, hash) DO NOTHING""", journal.toString(), agreed);
        handle.execute("DELETE FROM entry WHERE journal = ? AND seq > ?", journal.toString(), agreed);
        SqlEntries.setHead(handle, new Head(journal, agreed, hash));
    }

    private static NewEntry again(Entry entry, UnaryOperator<EntryId> moved) {
        List<EntryId> parents = entry.parents().stream().map(moved).toList();
        if (entry.begins()) {
            return new NewEntry(
                    entry.recordedAt(), entry.actor(), entry.kind(), java.util.Optional.empty(), parents, entry.body());
        }
        return NewEntry.amend(
                entry.recordedAt(), entry.actor(), entry.kind(), moved.apply(entry.subject()), parents, entry.body());
    }
}
