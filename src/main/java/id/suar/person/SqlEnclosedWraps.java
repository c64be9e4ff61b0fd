package id.suar.person;

import id.suar.db.Database;
import id.suar.journal.JournalId;
import id.suar.sync.Enclosures;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The hub's keys to the parts of entries, to go beside them in their parcel. What was erased has none.
public final class SqlEnclosedWraps implements Enclosures {

    private final Database db;
    private final String hub;

    /// @param hub id of the hub that they are closed for
    public SqlEnclosedWraps(Database db, String hub) {
        this.db = db;
        this.hub = hub;
    }

    @Override
    public byte[] of(JournalId journal, long from, long through) {
        SortedMap<PartId, byte[]> boxes = new TreeMap<>();
        db.read(handle -> handle.createQuery("""
                        SELECT DISTINCT w.part, w.box FROM person_part p
                        JOIN person_wrap w ON w.part = p.part AND w.device = p.device AND w.reader = ?
                        WHERE p.journal = ? AND p.seq BETWEEN ? AND ?
                          AND NOT EXISTS (
                            SELECT 1 FROM person_erasure d WHERE d.part = w.part AND d.device = w.device)""")
                        .bind(0, hub)
                        .bind(1, journal.toString())
                        .bind(2, from)
                        .bind(3, through)
                        .map((row, context) -> Map.entry(new PartId(row.getString("part")), row.getBytes("box")))
                        .list())
                .forEach(wrap -> boxes.put(wrap.getKey(), wrap.getValue()));
        return EnclosedWrapsCodec.encode(boxes);
    }
}
