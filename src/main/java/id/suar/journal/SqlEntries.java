package id.suar.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/// The rows of `journal` and `entry`.
final class SqlEntries {

    private static final String COLUMNS = "journal, seq, bytes, hash";

    private SqlEntries() {}

    static Head head(Handle handle, JournalId journal) {
        return handle.createQuery("SELECT head, hash FROM journal WHERE journal = ?")
                .bind(0, journal.toString())
                .map((row, context) -> new Head(journal, row.getLong("head"), row.getBytes("hash")))
                .findOne()
                .orElseGet(() -> Head.empty(journal));
    }

    static List<Head> heads(Handle handle) {
        return handle.createQuery("SELECT journal, head, hash FROM journal ORDER BY journal")
                .map((row, context) ->
                        new Head(JournalId.parse(row.getString("journal")), row.getLong("head"), row.getBytes("hash")))
                .list();
    }

    static void setHead(Handle handle, Head head) {
        handle.createUpdate("""
                        INSERT INTO journal (journal, head, hash) VALUES (?, ?, ?)
                        ON CONFLICT (journal) DO UPDATE SET head = excluded.head, hash = excluded.hash""")
                .bind(0, head.journal().toString())
                .bind(1, head.seq())
                .bind(2, head.hash())
                .execute();
    }

    static void insert(Handle handle, List<ChainedEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO entry (journal, seq, bytes, hash, kind, subject_journal, subject_seq, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""");
        String journal = entries.getFirst().entry().id().journal().toString();
        for (ChainedEntry chained : entries) {
            Entry entry = chained.entry();
            boolean begins = entry.begins();
            batch.bind(0, journal)
                    .bind(1, entry.id().seq())
                    .bind(2, chained.bytes())
                    .bind(3, chained.hash())
                    .bind(4, entry.kind())
                    .bind(5, begins ? null : entry.subject().journal().toString())
                    .bind(6, begins ? null : (Long) entry.subject().seq())
                    .bind(7, entry.recordedAt().toEpochMilli())
                    .add();
        }
        batch.execute();
    }

    static Optional<byte[]> hashAt(Handle handle, JournalId journal, long seq) {
        if (seq == 0) {
            return Optional.of(Chain.start(journal));
        }
        return handle.createQuery("SELECT hash FROM entry WHERE journal = ? AND seq = ?")
                .bind(0, journal.toString())
                .bind(1, seq)
                .map((row, context) -> row.getBytes("hash"))
                .findOne();
    }

    static List<ChainedEntry> after(Handle handle, JournalId journal, long after, int limit) {
        return following(handle, journal, after, limit).list();
    }

    /// The same, at most about `maxBytes` of them (at least one when there is one); more are not read.
    static List<ChainedEntry> after(Handle handle, JournalId journal, long after, int limit, int maxBytes) {
        List<ChainedEntry> entries = new ArrayList<>();
        try (ResultIterator<ChainedEntry> rows =
                following(handle, journal, after, limit).iterator()) {
            long bytes = 0;
            while (rows.hasNext()) {
                ChainedEntry next = rows.next();
                bytes += next.bytes().length;
                if (bytes > maxBytes && !entries.isEmpty()) {
                    break;
                }
                entries.add(next);
            }
        }
        return entries;
    }

    private static ResultIterable<ChainedEntry> following(Handle handle, JournalId journal, long after, int limit) {
        return handle.createQuery(
                        "SELECT " + COLUMNS + " FROM entry WHERE journal = ? AND seq > ? ORDER BY seq LIMIT ?")
                .bind(0, journal.toString())
                .bind(1, after)
                .bind(2, limit)
                .map(SqlEntries::chained);
    }

    /// A row's length stands before its bytes: they are not read for it.
    static List<Listed> listed(Handle handle, JournalId journal, long after, int limit) {
        return handle.createQuery("""
                        SELECT seq, kind, recorded_at, length(bytes) AS size FROM entry
                        WHERE journal = ? AND seq > ? ORDER BY seq LIMIT ?""")
                .bind(0, journal.toString())
                .bind(1, after)
                .bind(2, limit)
                .map((row, context) -> new Listed(
                        new EntryId(journal, row.getLong("seq")),
                        row.getString("kind"),
                        Instant.ofEpochMilli(row.getLong("recorded_at")),
                        row.getInt("size")))
                .list();
    }

    static long bytes(Handle handle, JournalId journal, long after) {
        return handle.createQuery("SELECT coalesce(sum(length(bytes)), 0) FROM entry WHERE journal = ? AND seq > ?")
                .bind(0, journal.toString())
                .bind(1, after)
                .mapTo(Long.class)
                .one();
    }

    static Optional<Entry> find(Handle handle, EntryId id) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM entry WHERE journal = ? AND seq = ?")
                .bind(0, id.journal().toString())
                .bind(1, id.seq())
                .map(SqlEntries::chained)
                .findOne()
                .map(ChainedEntry::entry);
    }

    /// One query for each journal, whatever the number of entries.
    static Map<EntryId, Entry> find(Handle handle, Collection<EntryId> ids) {
        Map<JournalId, List<Long>> wanted = new HashMap<>();
        ids.forEach(id ->
                wanted.computeIfAbsent(id.journal(), _ -> new ArrayList<>()).add(id.seq()));
        Map<EntryId, Entry> found = HashMap.newHashMap(ids.size());
        wanted.forEach((journal, places) -> handle.createQuery("SELECT " + COLUMNS + " FROM entry"
                        + " WHERE journal = ? AND seq IN (SELECT value FROM json_each(?))")
                .bind(0, journal.toString())
                .bind(1, places.toString())
                .map(SqlEntries::chained)
                .forEach(chained -> found.put(chained.entry().id(), chained.entry())));
        return found;
    }

    /// The entry that began the record, when it is here, and all others about it; in no order.
    static List<Entry> about(Handle handle, EntryId subject) {
        List<Entry> all = new ArrayList<>();
        find(handle, subject).filter(Entry::begins).ifPresent(all::add);
        handle.createQuery("SELECT " + COLUMNS + " FROM entry WHERE subject_journal = ? AND subject_seq = ?")
                .bind(0, subject.journal().toString())
                .bind(1, subject.seq())
                .map(SqlEntries::chained)
                .forEach(chained -> all.add(chained.entry()));
        return all;
    }

    /// Which of the entries `from` to `through` of a journal have others about them.
    static List<Long> amended(Handle handle, JournalId journal, long from, long through) {
        return handle.createQuery("""
                        SELECT DISTINCT subject_seq FROM entry
                        WHERE subject_journal = ? AND subject_seq BETWEEN ? AND ?""")
                .bind(0, journal.toString())
                .bind(1, from)
                .bind(2, through)
                .mapTo(Long.class)
                .list();
    }

    private static ChainedEntry chained(ResultSet row, StatementContext context) throws SQLException {
        var id = new EntryId(JournalId.parse(row.getString("journal")), row.getLong("seq"));
        byte[] bytes = row.getBytes("bytes");
        return new ChainedEntry(stored(id, bytes), bytes, row.getBytes("hash"));
    }

    /// Bytes that were whole when they were stored; should they have been damaged since, `verify` names
    /// them, and reading must not stop the rest: the entry shows as one of an unknown kind.
    private static Entry stored(EntryId id, byte[] bytes) {
        try {
            return EntryCodec.decode(id, bytes);
        } catch (MalformedSegment e) {
            return new Entry(id, Instant.EPOCH, "", "damaged/1", id, List.of(), bytes);
        }
    }
}
