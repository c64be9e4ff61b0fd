package id.suar.evidence.delivery;

import id.suar.db.Database;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.SealedFile;
import id.suar.evidence.tus.EvidenceReceipt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

public final class SqlEvidenceOutbox implements EvidenceOutbox {

    /// What has a wrap for nobody was erased; it is not in here.
    private static final String ALL = """
            FROM evidence_file f
            LEFT JOIN evidence_receipt r ON r.content = f.content AND r.lapsed = 0
            LEFT JOIN evidence_thumbnail t ON t.thumbnail = f.content
            LEFT JOIN evidence_sending s ON s.content = f.content
            """;

    private final Database db;

    public SqlEvidenceOutbox(Database db) {
        this.db = db;
    }

    @Override
    public List<WaitingEvidence> waiting() {
        return db.read(handle -> handle.createQuery("SELECT f.*, t.content AS original, s.there " + ALL
                        + "WHERE r.content IS NULL GROUP BY f.content ORDER BY f.kept_at, f.content")
                .map(SqlEvidenceOutbox::item)
                .list());
    }

    @Override
    public EvidenceStanding standing() {
        return db.read(handle -> handle.createQuery("""
                        SELECT count(*) FILTER (WHERE original IS NULL) AS items,
                          count(*) FILTER (WHERE original IS NULL AND received) AS received,
                          coalesce(sum(sealed_bytes - coalesce(there, 0)) FILTER (WHERE NOT received), 0) AS left_bytes
                        FROM (SELECT f.sealed_bytes, t.content AS original, s.there, r.content IS NOT NULL AS received
                        """ + ALL + " GROUP BY f.content)")
                .map((row, context) ->
                        new EvidenceStanding(row.getInt("items"), row.getInt("received"), row.getLong("left_bytes")))
                .one());
    }

    @Override
    public Optional<Instant> receivedAt(EvidenceId content) {
        return db.read(handle -> handle.createQuery("SELECT at FROM evidence_receipt WHERE content = ? AND lapsed = 0")
                .bind(0, content.hex())
                .map((row, context) -> Instant.ofEpochMilli(row.getLong("at")))
                .findOne());
    }

    @Override
    public void received(EvidenceReceipt receipt, byte[] signed) {
        db.writing(handle -> {
            handle.execute(
                    "INSERT OR REPLACE INTO evidence_receipt VALUES (?, ?, ?, 0)",
                    receipt.content().hex(),
                    receipt.at().toEpochMilli(),
                    signed);
            handle.execute(
                    "DELETE FROM evidence_sending WHERE content = ?",
                    receipt.content().hex());
        });
    }

    @Override
    public void lapse(Instant after) {
        db.writing(
                handle -> handle.execute("UPDATE evidence_receipt SET lapsed = 1 WHERE at > ?", after.toEpochMilli()));
    }

    @Override
    public boolean lapsed(EvidenceReceipt receipt) {
        return db.read(handle ->
                handle.createQuery("SELECT count(*) FROM evidence_receipt WHERE content = ? AND lapsed = 1 AND at >= ?")
                                .bind(0, receipt.content().hex())
                                .bind(1, receipt.at().toEpochMilli())
                                .mapTo(Integer.class)
                                .one()
                        > 0);
    }

    @Override
    public Optional<String> place(EvidenceId content) {
        return db.read(handle -> handle.createQuery("SELECT place FROM evidence_sending WHERE content = ?")
                .bind(0, content.hex())
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void sending(EvidenceId content, String place, long there) {
        db.writing(handle -> handle.execute(
                "INSERT OR REPLACE INTO evidence_sending VALUES (?, ?, ?)", content.hex(), place, there));
    }

    @Override
    public void begunAnew(EvidenceId content) {
        db.writing(handle -> handle.execute("DELETE FROM evidence_sending WHERE content = ?", content.hex()));
    }

    private static WaitingEvidence item(ResultSet row, StatementContext context) throws SQLException {
        String original = row.getString("original");
        return new WaitingEvidence(
                new SealedFile(
                        new EvidenceId(row.getString("content")),
                        row.getLong("bytes"),
                        row.getString("name"),
                        row.getLong("sealed_bytes"),
                        row.getBytes("sealed_hash"),
                        Instant.ofEpochMilli(row.getLong("kept_at"))),
                Optional.ofNullable(original).map(EvidenceId::new),
                row.getLong("there"));
    }
}
