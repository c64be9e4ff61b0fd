package id.suar.faults;

import id.suar.db.Database;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// One bit that is another than it was.
record ChangedByte(Random random) {

    byte[] of(byte[] bytes) {
        byte[] changed = bytes.clone();
        changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    /// In any entry; false when there is none.
    boolean in(Database db) {
        return db.write(handle -> {
            List<Map<String, Object>> rows = handle.createQuery("SELECT journal, seq, bytes FROM entry")
                    .mapToMap()
                    .list();
            if (rows.isEmpty()) {
                return false;
            }
            Map<String, Object> row = rows.get(random.nextInt(rows.size()));
            handle.execute(
                    "UPDATE entry SET bytes = ? WHERE journal = ? AND seq = ?",
                    of((byte[]) row.get("bytes")),
                    row.get("journal"),
                    row.get("seq"));
            return true;
        });
    }
}
