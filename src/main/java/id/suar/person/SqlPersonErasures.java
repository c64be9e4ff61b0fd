package id.suar.person;

import id.suar.access.Rights;
import id.suar.db.Database;
import id.suar.journal.EntryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// Erasures in SQLite: what was recorded is in the view's table `person_erasing`, what was done in `person_erasure`.
public final class SqlPersonErasures implements PersonErasures {

    private static final String UNDONE = """
            SELECT DISTINCT e.part, e.entry, w.device, coalesce(p.kind, '') AS kind FROM person_erasing e
            JOIN person_wrap w ON w.part = e.part AND w.part NOT IN (SELECT part FROM person_erasure)
            LEFT JOIN person_part p ON p.part = e.part AND p.subject = e.subject
            ORDER BY e.at, e.entry""";

    private final Database db;
    private final PartRights rights;
    private final Clock clock;

    /// @param rights by which whoever recorded an erasure is judged
    public SqlPersonErasures(Database db, PartRights rights, Clock clock) {
        this.db = db;
        this.rights = rights;
        this.clock = clock;
    }

    private record Recorded(PartId part, EntryId entry, String home, String kind) {}

    @Override
    public int carryOut() {
        int done = 0;
        if (db.read(SqlPersonErasures::undone).stream().anyMatch(this::entitled)) {
            done = db.write(handle -> (int) undone(handle).stream()
                    .filter(this::entitled)
                    .filter(erasure -> destroy(handle, erasure))
                    .count());
        }
        clean();
        return done;
    }

    @Override
    public void settle(PartId part, String device) {
        db.writing(handle ->
                handle
                        .createQuery("""
                        SELECT e.part, e.entry, ? AS device, coalesce(p.kind, '') AS kind FROM person_erasing e
                        LEFT JOIN person_part p ON p.part = e.part AND p.subject = e.subject
                        WHERE e.part = ? ORDER BY e.at, e.entry""")
                        .bind(0, device)
                        .bind(1, part.hex())
                        .map(SqlPersonErasures::recorded)
                        .list()
                        .stream()
                        .filter(this::entitled)
                        .findFirst()
                        .ifPresent(erasure -> destroy(handle, erasure)));
    }

    @Override
    public List<RecordedErasure> list() {
        return db.read(
                handle -> handle.createQuery("""
                        SELECT e.*, d.at AS done_at, coalesce(d.clean, 0) AS clean,
                          d.at IS NULL AND EXISTS (SELECT 1 FROM person_wrap w WHERE w.part = e.part) AS key_here
                        FROM person_erasing e LEFT JOIN person_erasure d ON d.part = e.part
                        ORDER BY e.at, e.entry""").map(SqlPersonErasures::listed).list());
    }

    private boolean entitled(Recorded erasure) {
        return rights.may(Rights.PERSON_ERASE, erasure.entry().journal().device(), erasure.home(), erasure.kind());
    }

    /// A value of the same length is written over the old one in its place.
    private boolean destroy(Handle handle, Recorded erasure) {
        String part = erasure.part().hex();
        int fresh = handle.execute(
                "INSERT OR IGNORE INTO person_erasure (part, entry, at) VALUES (?, ?, ?)",
                part,
                erasure.entry().toString(),
                clock.millis());
        handle.execute("UPDATE person_wrap SET box = zeroblob(length(box)) WHERE part = ?", part);
        return fresh > 0;
    }

    /// Copies of the pages as they were still lie in the log until it is written back and cut off.
    private void clean() {
        boolean unclean =
                db.read(handle -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM person_erasure WHERE clean = 0)")
                        .mapTo(Boolean.class)
                        .one());
        if (unclean && db.emptyLog()) {
            db.writing(handle -> handle.execute("UPDATE person_erasure SET clean = 1"));
        }
    }

    private static List<Recorded> undone(Handle handle) {
        return handle.createQuery(UNDONE).map(SqlPersonErasures::recorded).list();
    }

    private static Recorded recorded(ResultSet row, StatementContext context) throws SQLException {
        return new Recorded(
                new PartId(row.getString("part")),
                EntryId.parse(row.getString("entry")),
                row.getString("device"),
                row.getString("kind"));
    }

    private static RecordedErasure listed(ResultSet row, StatementContext context) throws SQLException {
        long done = row.getLong("done_at");
        return new RecordedErasure(
                EntryId.parse(row.getString("entry")),
                EntryId.parse(row.getString("subject")),
                new PartId(row.getString("part")),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("actor"),
                row.getString("basis"),
                row.getString("reason"),
                done == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(done)),
                row.getBoolean("clean"),
                row.getBoolean("key_here"));
    }
}
