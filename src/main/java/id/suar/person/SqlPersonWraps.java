package id.suar.person;

import id.suar.db.Database;
import java.util.Map;
import java.util.Optional;

/// The tables `person_wrap` and `person_erasure`.
public final class SqlPersonWraps implements PersonWraps {

    private final Database db;

    public SqlPersonWraps(Database db) {
        this.db = db;
    }

    @Override
    public void keep(PartId part, String device, Map<String, byte[]> boxes) {
        db.writing(handle -> {
            // When a page is split, what was moved away from it is overwritten.
            handle.execute("PRAGMA secure_delete = FAST");
            boxes.forEach((reader, box) -> handle.createUpdate("""
                            INSERT INTO person_wrap (part, reader, device, box)
                            SELECT :part, :reader, :device, :box
                            WHERE NOT EXISTS (SELECT 1 FROM person_erasure WHERE part = :part AND device = :device)
                            ON CONFLICT (part, device, reader) DO NOTHING""")
                    .bind("part", part.hex())
                    .bind("reader", reader)
                    .bind("device", device)
                    .bind("box", box)
                    .execute());
        });
    }

    @Override
    public Optional<byte[]> find(PartId part, String device, String reader) {
        return db.read(handle -> handle.createQuery("""
                        SELECT w.box FROM person_wrap w WHERE w.part = ? AND w.device = ? AND w.reader = ?
                        AND NOT EXISTS (
                          SELECT 1 FROM person_erasure d WHERE d.part = w.part AND d.device = w.device)""")
                .bind(0, part.hex())
                .bind(1, device)
                .bind(2, reader)
                .map((row, context) -> row.getBytes("box"))
                .findOne());
    }

    @Override
    public boolean erased(PartId part, String device) {
        return db.read(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM person_erasure WHERE part = ? AND device = ?)")
                .bind(0, part.hex())
                .bind(1, device)
                .mapTo(Boolean.class)
                .one());
    }
}
