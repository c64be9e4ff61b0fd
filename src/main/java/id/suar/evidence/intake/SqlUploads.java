package id.suar.evidence.intake;

import id.suar.db.Database;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.SealedFile;
import id.suar.evidence.SealedFiles;
import id.suar.evidence.tus.Ticket;
import id.suar.evidence.tus.TicketCodec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

public final class SqlUploads implements Uploads {

    private final Database db;
    private final SealedFiles files;

    public SqlUploads(Database db, SealedFiles files) {
        this.db = db;
        this.files = files;
    }

    @Override
    public Optional<Upload> find(String id) {
        return db.read(handle -> handle.createQuery("SELECT * FROM evidence_upload WHERE id = ?")
                .bind(0, id)
                .map(SqlUploads::upload)
                .findOne());
    }

    @Override
    public Optional<Upload> of(String device, EvidenceId content) {
        return db.read(handle -> handle.createQuery("SELECT * FROM evidence_upload WHERE device = ? AND content = ?")
                .bind(0, device)
                .bind(1, content.hex())
                .map(SqlUploads::upload)
                .findOne());
    }

    @Override
    public void begin(Upload upload) {
        Ticket ticket = upload.ticket();
        db.writing(handle -> {
            // A ticket holds a key: what is moved or replaced is overwritten.
            handle.execute("PRAGMA secure_delete = FAST");
            handle.execute(
                    "INSERT OR REPLACE INTO evidence_upload VALUES (?, ?, ?, ?, ?, ?, ?)",
                    upload.id(),
                    ticket.device(),
                    upload.name(),
                    upload.signed(),
                    ticket.content().hex(),
                    ticket.sealedBytes(),
                    upload.expiresAt().toEpochMilli());
        });
    }

    @Override
    public void renew(String id, Instant until) {
        db.writing(handle ->
                handle.execute("UPDATE evidence_upload SET expires_at = ? WHERE id = ?", until.toEpochMilli(), id));
    }

    @Override
    public void forget(String id) {
        db.writing(handle -> {
            handle.execute("PRAGMA secure_delete = FAST");
            handle.execute("UPDATE evidence_upload SET ticket = zeroblob(length(ticket)) WHERE id = ?", id);
            handle.execute("DELETE FROM evidence_upload WHERE id = ?", id);
        });
    }

    @Override
    public List<Upload> expired(Instant now) {
        return db.read(handle -> handle.createQuery("SELECT * FROM evidence_upload WHERE expires_at < ? LIMIT 100")
                .bind(0, now.toEpochMilli())
                .map(SqlUploads::upload)
                .list());
    }

    @Override
    public long broughtBy(String device) {
        return sum("""
                SELECT coalesce(sum(bytes), 0) FROM (
                  SELECT f.sealed_bytes AS bytes FROM evidence_source s JOIN evidence_file f USING (content)
                  WHERE s.device = ?
                  UNION ALL
                  SELECT sealed_bytes FROM evidence_upload u
                  WHERE u.device = ? AND NOT EXISTS (SELECT 1 FROM evidence_file f WHERE f.content = u.content))""", device, device);
    }

    @Override
    public long heldOf(String device) {
        return sum(
                "SELECT count(*) FROM evidence_source s JOIN evidence_file f USING (content) WHERE s.device = ?",
                device);
    }

    @Override
    public long promised() {
        return sum("""
                SELECT coalesce(sum(sealed_bytes), 0) FROM evidence_upload u
                WHERE NOT EXISTS (SELECT 1 FROM evidence_file f WHERE f.content = u.content)""");
    }

    @Override
    public void keep(SealedFile file, Ticket ticket, String reader, Instant at) {
        db.writing(handle -> {
            files.keep(file, Map.of(reader, ticket.wrap()));
            brought(handle, ticket, at);
        });
    }

    @Override
    public void brought(Ticket ticket, Instant at) {
        db.writing(handle -> brought(handle, ticket, at));
    }

    private static void brought(Handle handle, Ticket ticket, Instant at) {
        handle.execute(
                "INSERT OR IGNORE INTO evidence_source VALUES (?, ?, ?)",
                ticket.content().hex(),
                ticket.device(),
                at.toEpochMilli());
        ticket.original()
                .filter(original -> mayShow(handle, original, ticket.device()))
                .ifPresent(original -> handle.execute(
                        "INSERT OR REPLACE INTO evidence_thumbnail VALUES (?, ?)",
                        original.hex(),
                        ticket.content().hex()));
    }

    /// Whose own journal says that it took the original in, or, as long as no journal does, who comes first; and
    /// not in the place of one whose device may.
    private static boolean mayShow(Handle handle, EvidenceId original, String device) {
        return handle.createQuery("""
                        WITH owner AS (
                          SELECT substr(subject, 1, instr(subject, '.') - 1) AS device FROM evidence_item
                          WHERE content = :original)
                        SELECT (:device IN (SELECT device FROM owner) OR NOT EXISTS (SELECT 1 FROM owner))
                          AND NOT EXISTS (
                            SELECT 1 FROM evidence_thumbnail t JOIN evidence_source s ON s.content = t.thumbnail
                            WHERE t.content = :original
                              AND (s.device IN (SELECT device FROM owner) OR NOT EXISTS (SELECT 1 FROM owner)))""")
                .bind("original", original.hex())
                .bind("device", device)
                .mapTo(Boolean.class)
                .one();
    }

    private long sum(String query, String... bound) {
        return db.read(handle -> {
            var asked = handle.createQuery(query);
            for (int i = 0; i < bound.length; i++) {
                asked.bind(i, bound[i]);
            }
            return asked.mapTo(Long.class).one();
        });
    }

    private static Upload upload(ResultSet row, StatementContext context) throws SQLException {
        byte[] signed = row.getBytes("ticket");
        return new Upload(
                row.getString("id"),
                row.getString("name"),
                signed,
                TicketCodec.read(signed).orElseThrow(),
                Instant.ofEpochMilli(row.getLong("expires_at")));
    }
}
