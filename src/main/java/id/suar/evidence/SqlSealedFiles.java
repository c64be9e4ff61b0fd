package id.suar.evidence;

import id.suar.db.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// Keys are overwritten where they stand and not deleted when their content is erased. The row of a reader
/// that nobody is says that it was: nothing of that content is kept again.
public final class SqlSealedFiles implements SealedFiles {

    /// No device and no hub has this id.
    private static final String NOBODY = "";

    private final Database db;

    public SqlSealedFiles(Database db) {
        this.db = db;
    }

    @Override
    public Optional<SealedFile> find(EvidenceId id) {
        return db.read(handle -> handle.createQuery("SELECT * FROM evidence_file WHERE content = ?")
                .bind(0, id.hex())
                .map(SqlSealedFiles::file)
                .findOne());
    }

    @Override
    public List<EvidenceId> list() {
        return db.read(handle -> handle.createQuery("SELECT content FROM evidence_file ORDER BY content")
                .map((row, context) -> new EvidenceId(row.getString("content")))
                .list());
    }

    @Override
    public List<String> names() {
        return db.read(handle -> handle.createQuery(
                        "SELECT name FROM evidence_file UNION ALL SELECT name FROM evidence_upload")
                .mapTo(String.class)
                .list());
    }

    @Override
    public boolean speakOf(String name) {
        return db.read(handle ->
                handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM evidence_file WHERE name = :name)
                          OR EXISTS (SELECT 1 FROM evidence_upload WHERE name = :name)""").bind("name", name).mapTo(Boolean.class).one());
    }

    @Override
    public void keep(SealedFile file, Map<String, byte[]> wraps) {
        db.writing(handle -> {
            if (erased(handle, file.id())) {
                return;
            }
            // When a page is split, what was moved away from it is overwritten.
            handle.execute("PRAGMA secure_delete = FAST");
            handle.execute(
                    "DELETE FROM evidence_wrap WHERE content = ?", file.id().hex());
            // An upload that has begun is of another file with another key.
            handle.execute(
                    "DELETE FROM evidence_sending WHERE content = ?", file.id().hex());
            handle.execute(
                    "INSERT OR REPLACE INTO evidence_file VALUES (?, ?, ?, ?, ?, ?)",
                    file.id().hex(),
                    file.bytes(),
                    file.name(),
                    file.sealedBytes(),
                    file.sealedHash(),
                    file.keptAt().toEpochMilli());
            wraps.forEach((reader, box) -> handle.execute(
                    "INSERT INTO evidence_wrap VALUES (?, ?, ?)", file.id().hex(), reader, box));
        });
    }

    @Override
    public Optional<byte[]> wrap(EvidenceId id, String reader) {
        return db.read(handle -> handle.createQuery("""
                        SELECT w.box FROM evidence_wrap w JOIN evidence_file f USING (content)
                        WHERE w.content = ? AND w.reader = ?""")
                .bind(0, id.hex())
                .bind(1, reader)
                .map((row, context) -> row.getBytes("box"))
                .findOne());
    }

    @Override
    public Optional<EvidenceId> thumbnail(EvidenceId original) {
        return db.read(handle -> handle.createQuery("SELECT thumbnail FROM evidence_thumbnail WHERE content = ?")
                .bind(0, original.hex())
                .map((row, context) -> new EvidenceId(row.getString("thumbnail")))
                .findOne());
    }

    @Override
    public void thumbnail(EvidenceId original, EvidenceId thumbnail) {
        db.writing(handle -> handle.execute(
                "INSERT OR REPLACE INTO evidence_thumbnail VALUES (?, ?)", original.hex(), thumbnail.hex()));
    }

    @Override
    public List<EvidenceId> withoutThumbnail() {
        return db.read(handle -> handle.createQuery("""
                        SELECT content FROM evidence_file f
                        WHERE bytes > ?
                          AND NOT EXISTS (SELECT 1 FROM evidence_thumbnail t WHERE t.content = f.content)
                          AND NOT EXISTS (SELECT 1 FROM evidence_receipt r WHERE r.content = f.content)
                        ORDER BY kept_at, content""")
                .bind(0, Thumbnails.MOST_BYTES)
                .map((row, context) -> new EvidenceId(row.getString("content")))
                .list());
    }

    @Override
    public boolean doubted(EvidenceId id) {
        return db.read(handle ->
                handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM evidence_sending WHERE content = ? AND place LIKE 'refused/%')""").bind(0, id.hex()).mapTo(Boolean.class).one());
    }

    @Override
    public boolean erased(EvidenceId id) {
        return db.read(handle -> erased(handle, id));
    }

    @Override
    public void erase(EvidenceId id) {
        db.writing(handle -> {
            handle.execute("PRAGMA secure_delete = FAST");
            // Values of the same length are written over the old ones in their place.
            handle.execute("UPDATE evidence_wrap SET box = zeroblob(length(box)) WHERE content = ?", id.hex());
            handle.execute("UPDATE evidence_upload SET ticket = zeroblob(length(ticket)) WHERE content = ?", id.hex());
            handle.execute("DELETE FROM evidence_upload WHERE content = ?", id.hex());
            handle.execute("DELETE FROM evidence_sending WHERE content = ?", id.hex());
            handle.execute("DELETE FROM evidence_file WHERE content = ?", id.hex());
            handle.execute("INSERT OR IGNORE INTO evidence_wrap VALUES (?, ?, x'')", id.hex(), NOBODY);
        });
    }

    private static boolean erased(Handle handle, EvidenceId id) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM evidence_wrap WHERE content = ? AND reader = ?)")
                .bind(0, id.hex())
                .bind(1, NOBODY)
                .mapTo(Boolean.class)
                .one();
    }

    private static SealedFile file(ResultSet row, StatementContext context) throws SQLException {
        return new SealedFile(
                new EvidenceId(row.getString("content")),
                row.getLong("bytes"),
                row.getString("name"),
                row.getLong("sealed_bytes"),
                row.getBytes("sealed_hash"),
                Instant.ofEpochMilli(row.getLong("kept_at")));
    }
}
