package id.suar.journal;

import id.suar.db.Database;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Journals in the data folder's database. Every change is one transaction: entries, heads, view rows.
public final class SqlJournals implements Journals {

    private final Database db;
    private final SqlViews views;

    /// Brings the views' tables up to date before it returns.
    ///
    /// @param views those of every feature of this program
    public SqlJournals(Database db, List<SqlView<?>> views) {
        this.db = db;
        this.views = new SqlViews(views);
        if (!db.read(this.views::upToDate)) {
            db.writing(this.views::bringUpToDate);
        }
    }

    @Override
    public List<Entry> append(JournalId journal, List<NewEntry> entries) {
        return db.write(handle -> {
            List<ChainedEntry> chained = chain(SqlEntries.head(handle, journal), entries);
            keep(handle, journal, chained);
            return chained.stream().map(ChainedEntry::entry).toList();
        });
    }

    @Override
    public Adopted adopt(Segment segment) {
        return db.write(handle -> {
            Head head = SqlEntries.head(handle, segment.journal());
            if (segment.from() > head.seq() + 1) {
                return new Adopted.Gap(head);
            }
            if (!follows(handle, segment)) {
                // Where the two copies part lies before this segment: only sending all of it can show where.
                return new Adopted.Gap(Head.empty(segment.journal()));
            }
            Optional<Long> agreed = agreedBeforeFork(handle, segment, head);
            if (agreed.isPresent()) {
                return new Adopted.Fork(agreed.get());
            }
            int known = (int) Math.min(segment.entries().size(), head.seq() + 1 - segment.from());
            List<ChainedEntry> added =
                    segment.entries().subList(known, segment.entries().size());
            keep(handle, segment.journal(), added);
            return new Adopted.Kept(SqlEntries.head(handle, segment.journal()), added.size());
        });
    }

    @Override
    public Head head(JournalId journal) {
        return db.read(handle -> SqlEntries.head(handle, journal));
    }

    @Override
    public List<Head> heads() {
        return db.read(SqlEntries::heads);
    }

    @Override
    public Optional<byte[]> hashAt(JournalId journal, long seq) {
        return db.read(handle -> SqlEntries.hashAt(handle, journal, seq));
    }

    @Override
    public Segment segment(JournalId journal, long after, int maxEntries, int maxBytes) {
        return db.read(handle -> {
            byte[] before = SqlEntries.hashAt(handle, journal, after)
                    .orElseThrow(() -> new IllegalArgumentException(journal + " ends before " + after));
            List<ChainedEntry> entries = SqlEntries.after(handle, journal, after, maxEntries, maxBytes);
            byte[] end = entries.isEmpty() ? before : entries.getLast().hash();
            return new Segment(journal, after + 1, before, end, entries);
        });
    }

    @Override
    public List<Listed> list(JournalId journal, long after, int limit) {
        return db.read(handle -> SqlEntries.listed(handle, journal, after, limit));
    }

    @Override
    public long bytes(JournalId journal, long after) {
        return db.read(handle -> SqlEntries.bytes(handle, journal, after));
    }

    @Override
    public JournalId current(String device) {
        return heads().stream()
                .map(Head::journal)
                .filter(journal -> journal.device().equals(device))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> new JournalId(device, 0));
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return db.read(handle -> SqlEntries.find(handle, id));
    }

    @Override
    public Map<EntryId, Entry> find(Collection<EntryId> ids) {
        return db.read(handle -> SqlEntries.find(handle, ids));
    }

    @Override
    public List<Entry> about(EntryId subject) {
        return FoldOrder.of(db.read(handle -> SqlEntries.about(handle, subject)));
    }

    @Override
    public List<SetAside> setAside() {
        return db.read(handle -> handle.createQuery(
                        "SELECT journal, seq, view, reason FROM set_aside ORDER BY journal, seq, view")
                .map((row, context) -> new SetAside(
                        new EntryId(JournalId.parse(row.getString("journal")), row.getLong("seq")),
                        row.getString("view"),
                        row.getString("reason")))
                .list());
    }

    @Override
    public JournalId fork(JournalId journal, long agreed) {
        return db.write(handle -> SqlFork.begin(handle, journal, agreed, views));
    }

    @Override
    public void part(JournalId journal, long agreed) {
        db.writing(handle -> {
            SqlFork.setApart(handle, journal, agreed);
            views.rebuild(handle);
        });
    }

    @Override
    public void rebuild() {
        db.writing(views::rebuild);
    }

    @Override
    public Verification verify() {
        return new SqlVerifier(db, views).verify();
    }

    private void keep(Handle handle, JournalId journal, List<ChainedEntry> chained) {
        if (chained.isEmpty()) {
            return;
        }
        SqlEntries.insert(handle, chained);
        ChainedEntry last = chained.getLast();
        SqlEntries.setHead(handle, new Head(journal, last.entry().id().seq(), last.hash()));
        views.refold(handle, handle, chained);
    }

    /// Gives new entries their places after `head`.
    static List<ChainedEntry> chain(Head head, List<NewEntry> entries) {
        List<ChainedEntry> chained = new ArrayList<>(entries.size());
        byte[] hash = head.hash();
        long seq = head.seq();
        for (NewEntry wanted : entries) {
            var id = new EntryId(head.journal(), ++seq);
            var entry = new Entry(
                    id,
                    wanted.recordedAt().truncatedTo(ChronoUnit.MILLIS),
                    wanted.actor(),
                    wanted.kind(),
                    wanted.subject().orElse(id),
                    wanted.parents(),
                    wanted.body());
            byte[] bytes = EntryCodec.encode(entry);
            hash = Chain.next(hash, bytes);
            chained.add(new ChainedEntry(entry, bytes, hash));
        }
        return chained;
    }

    private static boolean follows(Handle handle, Segment segment) {
        return SqlEntries.hashAt(handle, segment.journal(), segment.from() - 1)
                .map(hash -> Arrays.equals(hash, segment.before()))
                .orElse(false);
    }

    /// The last entry on which both copies agree, when they part within this segment.
    private static Optional<Long> agreedBeforeFork(Handle handle, Segment segment, Head head) {
        for (ChainedEntry chained : segment.entries()) {
            long seq = chained.entry().id().seq();
            if (seq > head.seq()) {
                break;
            }
            boolean same = SqlEntries.hashAt(handle, segment.journal(), seq)
                    .map(hash -> Arrays.equals(hash, chained.hash()))
                    .orElse(false);
            if (!same) {
                return Optional.of(seq - 1);
            }
        }
        return Optional.empty();
    }
}
