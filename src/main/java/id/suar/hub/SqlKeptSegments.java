package id.suar.hub;

import id.suar.db.Database;
import id.suar.journal.JournalId;
import id.suar.journal.SegmentEnvelope;
import java.util.List;

/// Kept segments in the hub's database.
public final class SqlKeptSegments implements KeptSegments {

    private final Database db;

    public SqlKeptSegments(Database db) {
        this.db = db;
    }

    @Override
    public void keep(SegmentEnvelope segment) {
        String journal = segment.journal().toString();
        if (reaches(journal) >= segment.through()) {
            return;
        }
        byte[] bytes = segment.bytes();
        db.writing(handle ->
                handle.execute("""
                INSERT INTO kept_segment (journal, through, from_seq, after, size, bytes) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (journal, through) DO NOTHING""", journal, segment.through(), segment.from(), segment.after(), bytes.length, bytes));
    }

    @Override
    public List<Place> after(JournalId journal, long after, int limit) {
        return db.read(handle -> handle.createQuery("""
                        SELECT from_seq, through, size FROM kept_segment WHERE journal = ? AND through > ?
                        ORDER BY through LIMIT ?""")
                .bind(0, journal.toString())
                .bind(1, after)
                .bind(2, limit)
                .map((row, context) ->
                        new Place(journal, row.getLong("from_seq"), row.getLong("through"), row.getInt("size")))
                .list());
    }

    @Override
    public byte[] bytes(Place place) {
        return db.read(handle -> handle.createQuery("SELECT bytes FROM kept_segment WHERE journal = ? AND through = ?")
                .bind(0, place.journal().toString())
                .bind(1, place.through())
                .map((row, context) -> row.getBytes("bytes"))
                .one());
    }

    /// Nothing kept: less than what an empty segment says.
    private long reaches(String journal) {
        return db.read(handle -> handle.createQuery("SELECT max(through) FROM kept_segment WHERE journal = ?")
                .bind(0, journal)
                .map((row, context) -> {
                    long through = row.getLong(1);
                    return row.wasNull() ? -1 : through;
                })
                .one());
    }
}
