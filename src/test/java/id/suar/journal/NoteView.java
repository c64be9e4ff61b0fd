package id.suar.journal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The smallest feature there can be, for tests: a note whose text is the texts of its entries joined.
/// An entry whose text is `broken` cannot be read; a note whose whole text is `unfit` is refused by its table.
public final class NoteView implements SqlView<String>, Fold<String> {

    public static final String NOTE = "test.note/1";

    public static NewEntry note(java.time.Instant at, String actor, String text) {
        return NewEntry.begin(at, actor, NOTE, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String name() {
        return "test.note";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Fold<String> fold() {
        return this;
    }

    @Override
    public List<String> tables() {
        return List.of("note");
    }

    @Override
    public void create(Handle handle) {
        handle.execute("CREATE TABLE note (subject TEXT PRIMARY KEY, text TEXT CHECK (text <> 'unfit'),"
                + " heads TEXT, last TEXT, entries INTEGER)");
    }

    @Override
    public void put(Handle handle, List<Folded<String>> records) {
        for (Folded<String> record : records) {
            handle.execute(
                    "INSERT OR REPLACE INTO note VALUES (?, ?, ?, ?, ?)",
                    record.subject().toString(),
                    record.state(),
                    record.heads().toString(),
                    record.last().id().toString(),
                    record.entries());
        }
    }

    @Override
    public boolean takes(String kind) {
        return kind.equals(NOTE);
    }

    @Override
    public String begin(Entry first) {
        return text(first);
    }

    @Override
    public String amend(String before, Entry next) {
        return before + "|" + text(next);
    }

    private static String text(Entry entry) {
        String text = new String(entry.body(), StandardCharsets.UTF_8);
        if (text.equals("broken")) {
            throw new UnreadableEntry("broken note");
        }
        return text;
    }
}
