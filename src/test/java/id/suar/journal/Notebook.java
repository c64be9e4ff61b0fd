package id.suar.journal;

import id.suar.db.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A database of notes in a folder of its own, for tests.
public final class Notebook implements AutoCloseable {

    public static final JournalId A = new JournalId("aaaaaaaaaaaaaaaa", 0);
    public static final JournalId B = new JournalId("bbbbbbbbbbbbbbbb", 0);
    public static final Instant NOON = Instant.parse("2024-02-14T04:00:00Z");

    public final Database db;
    public final Journals journals;

    public Notebook(Path file) {
        db = Database.open(file);
        journals = new SqlJournals(db, List.of(new NoteView()));
    }

    public Entry write(JournalId journal, String text) {
        return journals.append(journal, List.of(NoteView.note(NOON, "pengawas", text)))
                .getFirst();
    }

    public Entry amend(JournalId journal, Entry subject, List<EntryId> parents, Instant at, String text) {
        NewEntry entry = NewEntry.amend(at, "pengawas", NoteView.NOTE, subject.id(), parents, text.getBytes());
        return journals.append(journal, List.of(entry)).getFirst();
    }

    public List<String> notes() {
        return db.read(handle -> handle.createQuery(
                        "SELECT subject || ' ' || text || ' ' || heads || ' ' || last || ' ' || entries FROM note ORDER BY 1")
                .mapTo(String.class)
                .list());
    }

    /// All of a journal, as another device would get it.
    public Segment all(JournalId journal) {
        return journals.segment(journal, 0, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public void close() {
        db.close();
    }
}
