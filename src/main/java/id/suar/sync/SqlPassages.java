package id.suar.sync;

import id.suar.db.Database;
import id.suar.db.NotWritten;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.statement.StatementContext;

/// The link's memory in the data folder's database.
public final class SqlPassages implements Passages {

    /// The passage of a parcel on a full disk.
    private static final long NOT_KEPT = -1;

    private final Database db;

    public SqlPassages(Database db) {
        this.db = db;
    }

    @Override
    public long begin(int bytes, long raw, Instant at) {
        try {
            return db.write(handle -> {
                handle.execute("DELETE FROM passage WHERE id <= (SELECT max(id) FROM passage) - ?", KEPT - 1);
                return handle.createUpdate("INSERT INTO passage (at, bytes, raw, outcome) VALUES (?, ?, ?, ?)")
                        .bind(0, at.toEpochMilli())
                        .bind(1, bytes)
                        .bind(2, raw)
                        .bind(3, word(Passage.End.UNDER_WAY))
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one();
            });
        } catch (NotWritten e) {
            return NOT_KEPT;
        }
    }

    @Override
    public void end(long passage, Duration took, Passage.End end) {
        update("UPDATE passage SET millis = ?, outcome = ? WHERE id = ?", took.toMillis(), word(end), passage);
    }

    @Override
    public void forget(long passage) {
        update("DELETE FROM passage WHERE id = ?", passage);
    }

    @Override
    public List<Passage> recent() {
        return db.read(handle -> handle.createQuery("SELECT bytes, raw, millis, outcome FROM passage ORDER BY id")
                .map(SqlPassages::passage)
                .list());
    }

    private void update(String sql, Object... values) {
        try {
            db.writing(handle -> handle.execute(sql, values));
        } catch (NotWritten e) {
            // It stays under way and counts as cut: the next parcel is smaller than it need be, that is all.
            return;
        }
    }

    private static Passage passage(ResultSet row, StatementContext context) throws SQLException {
        return new Passage(
                row.getInt("bytes"),
                row.getLong("raw"),
                Duration.ofMillis(row.getLong("millis")),
                end(row.getString("outcome")));
    }

    /// A word of a later version says as little as none: nothing here may keep a parcel from going.
    private static Passage.End end(String word) {
        return Arrays.stream(Passage.End.values())
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElse(Passage.End.UNDER_WAY);
    }

    private static String word(Passage.End end) {
        return end.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
