package id.suar.journal;

import id.suar.db.Database;
import id.suar.journal.Verification.Fault;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Recomputes everything that can be recomputed and compares it with what is stored: every entry's
/// canonical form, every chain hash, the columns copied for queries, the heads, all view rows.
final class SqlVerifier {

    private static final int MAX_FAULTS = 100;

    private final Database db;
    private final SqlViews views;
    private final List<Fault> faults = new ArrayList<>();
    private long entries;

    SqlVerifier(Database db, SqlViews views) {
        this.db = db;
        this.views = views;
    }

    Verification verify() {
        String integrity = db.integrity();
        if (!integrity.equals("ok")) {
            fault(db.file().toString(), "file", integrity);
        }
        return db.read(handle -> {
            guarded(() -> checkEntries(handle));
            guarded(() -> checkHeads(handle));
            guarded(() -> checkViews(handle));
            return new Verification(entries, faults);
        });
    }

    /// Whatever stops a check has found damage, and the checks after it may find where.
    private void guarded(Runnable check) {
        try {
            check.run();
        } catch (RuntimeException e) {
            String said = String.valueOf(e.getMessage());
            fault(db.file().toString(), "file", said.lines().findFirst().orElse(""));
        }
    }

    private void checkEntries(Handle handle) {
        var walk = new Walk();
        handle.createQuery("SELECT * FROM entry ORDER BY journal, seq")
                .setFetchSize(1_000)
                .map((row, context) -> {
                    checkRow(row, walk);
                    return true;
                })
                .forEach(done -> entries++);
    }

    private void checkRow(ResultSet row, Walk walk) throws SQLException {
        EntryId id;
        try {
            id = new EntryId(JournalId.parse(row.getString("journal")), row.getLong("seq"));
        } catch (IllegalArgumentException e) {
            fault(row.getString("journal") + "/" + row.getLong("seq"), "columns", "" + e.getMessage());
            return;
        }
        byte[] bytes = row.getBytes("bytes");
        byte[] hash = walk.next(id, bytes);
        if (walk.gap) {
            fault(id.toString(), "chain", "entries before it are missing");
        }
        if (!Arrays.equals(hash, row.getBytes("hash"))) {
            fault(id.toString(), "chain", "hash does not follow from the bytes and the hash before");
            walk.hash = row.getBytes("hash");
        }
        try {
            checkColumns(row, EntryCodec.decode(id, bytes));
        } catch (MalformedSegment e) {
            fault(id.toString(), "bytes", e.getMessage());
        }
    }

    private void checkColumns(ResultSet row, Entry entry) throws SQLException {
        boolean begins = entry.begins();
        String journal = begins ? null : entry.subject().journal().toString();
        long seq = begins ? 0 : entry.subject().seq();
        boolean same = entry.kind().equals(row.getString("kind"))
                && entry.recordedAt().toEpochMilli() == row.getLong("recorded_at")
                && Objects.equals(journal, row.getString("subject_journal"))
                && seq == row.getLong("subject_seq");
        if (!same) {
            fault(entry.id().toString(), "columns", "copies for queries differ from the entry");
        }
    }

    private void checkHeads(Handle handle) {
        for (String journal : handle.createQuery("SELECT journal FROM journal UNION SELECT journal FROM entry")
                .mapTo(String.class)
                .list()) {
            try {
                checkHead(handle, JournalId.parse(journal));
            } catch (IllegalArgumentException e) {
                fault(journal, "head", "" + e.getMessage());
            }
        }
    }

    private void checkHead(Handle handle, JournalId journal) {
        Head head = SqlEntries.head(handle, journal);
        long last = handle.createQuery("SELECT coalesce(max(seq), 0) FROM entry WHERE journal = ?")
                .bind(0, journal.toString())
                .mapTo(Long.class)
                .one();
        byte[] hash = SqlEntries.hashAt(handle, journal, last).orElseThrow();
        if (head.seq() != last || !Arrays.equals(head.hash(), hash)) {
            fault(journal.toString(), "head", "names entry " + head.seq() + ", the last one is " + last);
        }
    }

    private void checkViews(Handle handle) {
        try (Handle rebuilt = Jdbi.create("jdbc:sqlite::memory:").open()) {
            rebuilt.useTransaction(target -> views.copy(handle, target));
            for (String table : views.tables()) {
                if (!Arrays.equals(digest(handle, table), digest(rebuilt, table))) {
                    fault(table, "view", "rows differ from those made again from the entries");
                }
            }
        }
    }

    /// SHA-256 over all rows in the order of all columns.
    private static byte[] digest(Handle handle, String table) {
        MessageDigest digest = sha256();
        List<String> columns = handle.createQuery("SELECT name FROM pragma_table_info(?) ORDER BY name")
                .bind(0, table)
                .mapTo(String.class)
                .list();
        String list = String.join(", ", columns);
        handle.createQuery("SELECT " + list + " FROM " + table + " ORDER BY " + list)
                .setFetchSize(1_000)
                .map((row, context) -> {
                    for (String column : columns) {
                        // As bytes, whatever its type: as a text, what is no text would all look the same.
                        byte[] value = row.getBytes(column);
                        digest.update(ByteBuffer.allocate(4)
                                .putInt(value == null ? -1 : value.length)
                                .flip());
                        digest.update(value == null ? new byte[0] : value);
                    }
                    return true;
                })
                .forEach(done -> {});
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fault(String where, String what, String detail) {
        if (faults.size() < MAX_FAULTS) {
            faults.add(new Fault(where, what, detail));
        }
    }

    /// Where the walk over all entries stands.
    private static final class Walk {

        private JournalId journal;
        private long seq;
        private byte[] hash;
        private boolean gap;

        byte[] next(EntryId id, byte[] bytes) {
            if (!id.journal().equals(journal)) {
                journal = id.journal();
                seq = 0;
                hash = Chain.start(journal);
            }
            gap = id.seq() != seq + 1;
            seq = id.seq();
            hash = Chain.next(hash, bytes);
            return hash;
        }
    }
}
