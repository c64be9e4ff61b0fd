package id.suar.sync;

import id.suar.db.Database;
import id.suar.journal.JournalId;
import id.suar.journal.Receipt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/// Receipts in the data folder's database.
public final class SqlReceipts implements Receipts {

    private final Database db;

    public SqlReceipts(Database db) {
        this.db = db;
    }

    @Override
    public void store(Receipt receipt, byte[] signed) {
        db.writing(handle -> handle.createUpdate("""
                        INSERT INTO receipt (journal, through, hash, at, signed) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (journal, through, at) DO NOTHING""")
                .bind(0, receipt.journal().toString())
                .bind(1, receipt.through())
                .bind(2, receipt.hash())
                .bind(3, receipt.at().toEpochMilli())
                .bind(4, signed)
                .execute());
    }

    @Override
    public Optional<Receipt> last(JournalId journal) {
        return db.read(handle -> handle.createQuery("""
                        SELECT journal, through, hash, at FROM receipt
                        WHERE journal = ? AND lapsed = 0 ORDER BY through DESC, at DESC LIMIT 1""")
                .bind(0, journal.toString())
                .map(SqlReceipts::receipt)
                .findOne());
    }

    @Override
    public void lapse(JournalId journal, long seq) {
        db.writing(handle -> handle.createUpdate("UPDATE receipt SET lapsed = 1 WHERE journal = ? AND through > ?")
                .bind(0, journal.toString())
                .bind(1, seq)
                .execute());
    }

    @Override
    public List<Kept> kept() {
        return db.read(handle -> handle.createQuery("SELECT * FROM receipt ORDER BY journal, through, at")
                .map((row, context) ->
                        new Kept(receipt(row, context), row.getBytes("signed"), row.getInt("lapsed") != 0))
                .list());
    }

    @Override
    public List<Receipt> list(int limit) {
        return db.read(handle ->
                handle.createQuery("""
                        SELECT journal, through, hash, at FROM receipt
                        WHERE lapsed = 0 ORDER BY at DESC, journal, through DESC LIMIT ?""").bind(0, limit).map(SqlReceipts::receipt).list());
    }

    private static Receipt receipt(ResultSet row, StatementContext context) throws SQLException {
        return new Receipt(
                JournalId.parse(row.getString("journal")),
                row.getLong("through"),
                row.getBytes("hash"),
                Instant.ofEpochMilli(row.getLong("at")));
    }
}
