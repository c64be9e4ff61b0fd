package id.suar.journal;

import id.suar.db.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Drafts beside the journal in the same database.
public final class SqlDrafts implements Drafts {

    private final Database db;
    private final Clock clock;

    public SqlDrafts(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void save(String room, String key, byte[] body) {
        db.writing(handle -> handle.execute("""
                INSERT INTO draft (room, key, body, saved_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (room, key) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at""", room, key, body, clock.millis()));
    }

    @Override
    public Optional<byte[]> find(String room, String key) {
        return db.read(handle -> handle.createQuery("SELECT body FROM draft WHERE room = ? AND key = ?")
                .bind(0, room)
                .bind(1, key)
                .map((row, context) -> row.getBytes("body"))
                .findOne());
    }

    @Override
    public void drop(String room, String key) {
        db.writing(handle -> handle.execute("DELETE FROM draft WHERE room = ? AND key = ?", room, key));
    }

    @Override
    public List<Draft> list(String room) {
        return db.read(handle -> handle.createQuery(
                        "SELECT key, saved_at FROM draft WHERE room = ? ORDER BY saved_at DESC, key")
                .bind(0, room)
                .map((row, context) -> new Draft(row.getString("key"), Instant.ofEpochMilli(row.getLong("saved_at"))))
                .list());
    }
}
