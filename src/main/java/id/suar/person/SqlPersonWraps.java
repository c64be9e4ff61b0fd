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
                            WHERE NOT EXISTS (SELECT 1 FROM person_erasure WHERE part = :part)
                            ON CONFLICT (part, reader) DO NOTHING""")
                    .bind("part", part.hex())
                    .bind("reader", reader)
                    .bind("device", device)
                    .bind("box", box)
                    .execute());
        });
    }

    @Override
    public Optional<byte[]> find(PartId part, String reader) {
        return db.read(handle -> handle.createQuery("SELECT box FROM person_wrap WHERE part = ? AND reader = ?"
                        + " AND part NOT IN (SELECT part FROM person_erasure)")
                .bind(0, part.hex())
                .bind(1, reader)
                .map((row, context) -> row.getBytes("box"))
                .findOne());
    }

    @Override
    public boolean erased(PartId part) {
        return db.read(handle -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM person_erasure WHERE part = ?)")
                .bind(0, part.hex())
                .mapTo(Boolean.class)
                .one());
    }
}
