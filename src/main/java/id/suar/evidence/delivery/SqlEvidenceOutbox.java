package id.suar.evidence.delivery;

import id.suar.db.Database;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.SealedFile;
import id.suar.evidence.tus.EvidenceReceipt;
import id.suar.evidence.tus.UploadRefusal;
import id.suar.sync.Handover;
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
            LEFT JOIN handover h ON h.journal = 'evidence/' || f.content
            """;

    private static final String COLUMNS =
            "SELECT f.*, t.content AS original, s.there, s.place, h.way, max(h.at) AS handed ";

    /// In the column of addresses: the hub does not take this seal. It is forgotten, as addresses are, when the same
    /// content is put again.
    private static final String REFUSED = "refused/";

    private final Database db;

    public SqlEvidenceOutbox(Database db) {
        this.db = db;
    }

    @Override
    public List<WaitingEvidence> waiting() {
        return db.read(handle -> handle.createQuery(
                        COLUMNS + ALL + "WHERE r.content IS NULL GROUP BY f.content ORDER BY f.kept_at, f.content")
                .map(SqlEvidenceOutbox::item)
                .list());
    }

    @Override
    public EvidenceStanding standing() {
        return db.read(handle -> handle.createQuery("""
                        SELECT count(*) FILTER (WHERE original IS NULL) AS items,
                          count(*) FILTER (WHERE original IS NULL AND received) AS received,
                          count(*) FILTER (WHERE original IS NULL AND NOT received AND handed) AS handed,
                          count(*) FILTER (WHERE original IS NULL AND NOT received AND refused) AS refused,
                          coalesce(sum(sealed_bytes - there) FILTER (WHERE NOT received AND NOT refused), 0) AS left_bytes
                        FROM (SELECT f.sealed_bytes, t.content AS original, r.content IS NOT NULL AS received,
                          h.at IS NOT NULL AS handed, coalesce(s.there, 0) AS there,
                          coalesce(s.place LIKE 'refused/%', 0) AS refused
                        """ + ALL + " GROUP BY f.content)")
                .map((row, context) -> new EvidenceStanding(
                        row.getInt("items"),
                        row.getInt("received"),
                        row.getInt("handed"),
                        row.getInt("refused"),
                        row.getLong("left_bytes")))
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
            handle.execute("DELETE FROM handover WHERE journal = ?", handed(receipt.content()));
        });
    }

    @Override
    public void lapse(Instant after) {
        db.writing(handle -> {
            handle.execute("UPDATE evidence_receipt SET lapsed = 1 WHERE at > ?", after.toEpochMilli());
            handle.execute("DELETE FROM evidence_sending WHERE place LIKE 'refused/%'");
        });
    }

    @Override
    public long receivedPieces() {
        return db.read(handle -> handle.createQuery("""
                        SELECT count(*) FROM evidence_receipt r JOIN evidence_file f USING (content)
                        WHERE r.lapsed = 0""").mapTo(Long.class).one());
    }

    @Override
    public Optional<WaitingEvidence> latestReceived() {
        return db.read(handle -> handle.createQuery(COLUMNS + ALL
                        + "WHERE r.content IS NOT NULL GROUP BY f.content ORDER BY r.at DESC, f.content LIMIT 1")
                .map(SqlEvidenceOutbox::item)
                .findOne());
    }

    @Override
    public void lapseLatest(long count) {
        db.writing(handle -> handle.execute("""
                UPDATE evidence_receipt SET lapsed = 1 WHERE content IN (
                  SELECT r.content FROM evidence_receipt r JOIN evidence_file f USING (content)
                  WHERE r.lapsed = 0 ORDER BY r.at DESC, r.content LIMIT ?)""", count));
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
                .findOne()
                .filter(place -> !place.startsWith(REFUSED)));
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

    @Override
    public void handedOver(EvidenceId content, String way, Instant at) {
        db.writing(handle -> handle.execute(
                "INSERT OR REPLACE INTO handover (journal, way, through, at) VALUES (?, ?, 0, ?)",
                handed(content),
                way,
                at.toEpochMilli()));
    }

    @Override
    public void refused(EvidenceId content, UploadRefusal reason) {
        sending(content, REFUSED + reason.name(), 0);
    }

    /// Beside those of journals, whose names have a dot.
    private static String handed(EvidenceId content) {
        return "evidence/" + content.hex();
    }

    private static Optional<UploadRefusal> refusal(String place) {
        return Optional.ofNullable(place)
                .filter(one -> one.startsWith(REFUSED))
                .flatMap(one -> UploadRefusal.of(one.substring(REFUSED.length())));
    }

    private static WaitingEvidence item(ResultSet row, StatementContext context) throws SQLException {
        String original = row.getString("original");
        String way = row.getString("way");
        return new WaitingEvidence(
                new SealedFile(
                        new EvidenceId(row.getString("content")),
                        row.getLong("bytes"),
                        row.getString("name"),
                        row.getLong("sealed_bytes"),
                        row.getBytes("sealed_hash"),
                        Instant.ofEpochMilli(row.getLong("kept_at"))),
                Optional.ofNullable(original).map(EvidenceId::new),
                row.getLong("there"),
                way == null
                        ? Optional.empty()
                        : Optional.of(new Handover(way, 0, Instant.ofEpochMilli(row.getLong("handed")))),
                refusal(row.getString("place")));
    }
}
