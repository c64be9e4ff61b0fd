package id.suar.sync;

import id.suar.db.Database;
import java.util.List;

/// Sent packs in the data folder's database.
public final class SqlFeedPacks implements FeedPacks {

    private final Database db;

    public SqlFeedPacks(Database db) {
        this.db = db;
    }

    @Override
    public List<Sent> latest(int limit) {
        return db.read(handle -> handle.createQuery("""
                        SELECT p.name, p.version, p.digest, p.packed FROM feed_pack p
                        WHERE p.packed IS NOT NULL AND NOT EXISTS (
                          SELECT 1 FROM feed_pack q WHERE q.packed IS NOT NULL AND q.name = p.name
                            AND (q.version > p.version OR (q.version = p.version AND q.at > p.at)))
                        ORDER BY p.name""")
                .map((row, context) -> new Sent(
                        row.getString("name"),
                        row.getInt("version"),
                        FeedPackCodec.file(row.getBytes("packed"), row.getBytes("digest"), limit)))
                .list());
    }
}
