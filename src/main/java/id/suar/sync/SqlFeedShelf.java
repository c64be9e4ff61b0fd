package id.suar.sync;

import id.suar.access.Digest;
import id.suar.db.Database;
import id.suar.journal.Adopted;
import id.suar.journal.Head;
import id.suar.journal.JournalId;
import id.suar.journal.Journals;
import id.suar.journal.Segment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// The feed in a device's database.
public final class SqlFeedShelf implements FeedShelf {

    private static final long UNKNOWN = -1;

    private final Database db;
    private final Journals journals;
    private final String device;

    public SqlFeedShelf(Database db, Journals journals, String device) {
        this.db = db;
        this.journals = journals;
        this.device = device;
    }

    @Override
    public List<FeedPosition> positions() {
        JournalId own = journals.current(device);
        // Where two copies part is not known: only all of the hub's can show it.
        Set<String> unknown = db.read(handle -> handle.createQuery("SELECT journal FROM feed_parted WHERE agreed = ?")
                .bind(0, UNKNOWN)
                .mapTo(String.class)
                .set());
        List<FeedPosition> held = new ArrayList<>(List.of(FeedPosition.of(
                own, FeedPosition.NOTHING_WANTED, Head.empty(own).hash())));
        for (Head head : journals.heads()) {
            if (!head.journal().equals(own)) {
                long seq = unknown.contains(head.journal().toString()) ? 0 : head.seq();
                held.add(FeedPosition.of(head.journal(), seq, head.hash()));
            }
        }
        held.sort(Comparator.comparing(FeedPosition::journal));
        return held;
    }

    @Override
    public Optional<byte[]> mark(List<FeedPosition> held) {
        byte[] now = fingerprint(held);
        return db.read(handle -> handle.createQuery("SELECT mark, held FROM feed_mark")
                .map((row, context) -> Arrays.equals(row.getBytes("held"), now)
                        ? Optional.of(row.getBytes("mark"))
                        : Optional.<byte[]>empty())
                .findOne()
                .flatMap(mark -> mark));
    }

    @Override
    public Optional<FeedRequest.Part> part() {
        return db.read(handle -> handle.createQuery("SELECT digest, length(bytes) AS have FROM feed_part")
                .map((row, context) -> new FeedRequest.Part(row.getBytes("digest"), row.getInt("have")))
                .findFirst());
    }

    @Override
    public Optional<byte[]> add(FeedPiece.Part part) {
        return db.write(handle -> {
            byte[] have = handle.createQuery("SELECT bytes FROM feed_part WHERE digest = ? AND total = ?")
                    .bind(0, part.digest())
                    .bind(1, part.total())
                    .map((row, context) -> row.getBytes("bytes"))
                    .findOne()
                    .orElse(new byte[0]);
            if (part.offset() > have.length || part.offset() + part.bytes().length > part.total()) {
                return Optional.empty();
            }
            byte[] all = Arrays.copyOf(have, part.offset() + part.bytes().length);
            System.arraycopy(part.bytes(), 0, all, part.offset(), part.bytes().length);
            if (all.length == part.total() && Arrays.equals(Digest.sha256(all), part.digest())) {
                // What is here of it goes when the whole is stored.
                return Optional.of(all);
            }
            handle.execute("DELETE FROM feed_part");
            if (all.length < part.total()) {
                handle.execute(
                        "INSERT INTO feed_part (digest, total, bytes) VALUES (?, ?, ?)",
                        part.digest(),
                        part.total(),
                        all);
            }
            return Optional.empty();
        });
    }

    @Override
    public FeedTaken store(FeedChecked checked, Optional<byte[]> mark, Instant at) {
        JournalId own = journals.current(device);
        FeedTaken taken = db.write(handle -> {
            int added = 0;
            int told = 0;
            List<JournalId> parted = new ArrayList<>();
            for (FeedChecked.Taking taking : checked.takings()) {
                Segment segment = taking.segment();
                if (segment.journal().equals(own)) {
                    continue;
                }
                if (adopt(handle, segment, at) instanceof Adopted.Kept(Head _, int more)) {
                    added += more;
                    told += told(segment, more);
                    taking.own().ifPresent(whose -> keep(handle, segment.journal(), whose));
                    taking.kept().ifPresent(bytes -> keep(handle, segment, bytes));
                } else {
                    parted.add(segment.journal());
                }
            }
            return new FeedTaken(added, told, parted);
        });
        mark.filter(said -> taken.parted().isEmpty()).ifPresent(this::remember);
        return taken;
    }

    /// After the commit, for what is here then is what the mark stands for.
    private void remember(byte[] mark) {
        byte[] held = fingerprint(positions());
        db.writing(handle -> {
            handle.execute("DELETE FROM feed_mark");
            handle.execute("""
                    INSERT INTO feed_mark (one, mark, held)
                    SELECT 1, ?, ? WHERE NOT EXISTS (SELECT 1 FROM feed_parted WHERE agreed = ?)""", mark, held, UNKNOWN);
        });
    }

    private static int told(Segment segment, int added) {
        int known = segment.entries().size() - added;
        return (int) segment.entries().stream()
                .skip(known)
                .filter(chained -> !FeedEntries.listsDevices(chained.entry().kind()))
                .count();
    }

    /// Where the hub's copy of a journal goes on otherwise (it was restored from a backup, and then filled again by
    /// a disk that had been copied), what came after the last common entry is set apart, and the hub's is taken.
    private Adopted adopt(Handle handle, Segment segment, Instant at) {
        Adopted adopted = journals.adopt(segment);
        JournalId journal = segment.journal();
        if (adopted instanceof Adopted.Fork(long agreed)) {
            journals.part(journal, agreed);
            handle.execute("DELETE FROM kept_segment WHERE journal = ? AND through > ?", journal.toString(), agreed);
            handle.execute("DELETE FROM feed_parted WHERE journal = ? AND agreed = ?", journal.toString(), UNKNOWN);
            note(handle, journal, agreed, at);
            return journals.adopt(segment);
        }
        if (adopted instanceof Adopted.Gap(Head head) && head.seq() == 0 && segment.from() > 1) {
            note(handle, journal, UNKNOWN, at);
        }
        if (adopted instanceof Adopted.Kept && segment.from() == 1) {
            handle.execute("DELETE FROM feed_parted WHERE journal = ? AND agreed = ?", journal.toString(), UNKNOWN);
        }
        return adopted;
    }

    private static void note(Handle handle, JournalId journal, long agreed, Instant at) {
        handle.execute(
                "INSERT OR REPLACE INTO feed_parted (journal, agreed, at) VALUES (?, ?, ?)",
                journal.toString(),
                agreed,
                at.toEpochMilli());
    }

    private static void keep(Handle handle, JournalId journal, FeedChecked.Own whose) {
        handle.execute(
                "INSERT OR IGNORE INTO hub_journal (journal, purpose, region) VALUES (?, ?, ?)",
                journal.toString(),
                whose.purpose().key(),
                whose.region());
    }

    /// The latest of a journal vouches for all that came before it.
    private static void keep(Handle handle, Segment segment, byte[] bytes) {
        String journal = segment.journal().toString();
        handle.execute(
                "INSERT OR REPLACE INTO kept_segment (journal, through, from_seq, after, size, bytes)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                journal,
                segment.through(),
                segment.from(),
                segment.after(),
                bytes.length,
                bytes);
        handle.execute("DELETE FROM kept_segment WHERE journal = ? AND through < ?", journal, segment.through());
        handle.execute("DELETE FROM feed_part WHERE digest = ?", (Object) Digest.sha256(bytes));
    }

    @Override
    public Optional<byte[]> key(String wanted) {
        return db.read(handle -> handle.createQuery("SELECT sign_key FROM feed_device WHERE device = ? ORDER BY at")
                .bind(0, wanted)
                .map((row, context) -> row.getBytes("sign_key"))
                .findFirst());
    }

    @Override
    public Optional<String> scope() {
        return db.read(handle ->
                handle.createQuery("""
                        SELECT scope FROM feed_device WHERE device = ? AND moved_to IS NULL
                        ORDER BY at DESC, subject DESC LIMIT 1""").bind(0, device).mapTo(String.class).findOne());
    }

    @Override
    public long entries() {
        return db.read(handle ->
                handle.createQuery("""
                        SELECT coalesce(sum(head), 0) FROM journal WHERE substr(journal, 1, 16) <> ?
                        AND journal NOT IN (SELECT journal FROM hub_journal)""").bind(0, device).mapTo(Long.class).one());
    }

    private static byte[] fingerprint(List<FeedPosition> held) {
        return Digest.sha256(held.stream()
                .map(position -> position.journal() + "/" + position.through() + "/"
                        + HexFormat.of().formatHex(position.hash()))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.US_ASCII));
    }
}
