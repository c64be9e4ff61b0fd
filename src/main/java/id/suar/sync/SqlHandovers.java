package id.suar.sync;

import id.suar.db.Database;
import id.suar.journal.JournalId;
import java.time.Instant;
import java.util.List;

/// Handovers in the data folder's database.
public final class SqlHandovers implements Handovers {

    private final Database db;

    public SqlHandovers(Database db) {
        this.db = db;
    }

    @Override
    public void mark(JournalId journal, long through, String way, Instant at) {
        db.writing(handle -> handle.createUpdate("""
                        INSERT INTO handover (journal, through, at, way) VALUES (?, ?, ?, ?)
                        ON CONFLICT (journal, way, through) DO UPDATE SET at = excluded.at""")
                .bind(0, journal.toString())
                .bind(1, through)
                .bind(2, at.toEpochMilli())
                .bind(3, way)
                .execute());
    }

    @Override
    public long through(JournalId journal) {
        return db.read(handle -> handle.createQuery("SELECT coalesce(max(through), 0) FROM handover WHERE journal = ?")
                .bind(0, journal.toString())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<Handover> list(JournalId journal) {
        return db.read(handle -> handle.createQuery("SELECT way, through, at FROM handover WHERE journal = ?")
                .bind(0, journal.toString())
                .map((row, context) -> new Handover(
                        row.getString("way"), row.getLong("through"), Instant.ofEpochMilli(row.getLong("at"))))
                .list());
    }
}
