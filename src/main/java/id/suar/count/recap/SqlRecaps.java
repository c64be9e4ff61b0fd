package id.suar.count.recap;

import id.suar.db.Database;
import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/// Reads the table of [SqlRecapView].
public final class SqlRecaps implements Recaps {

    private final Database db;

    public SqlRecaps(Database db) {
        this.db = db;
    }

    @Override
    public List<RecordedRecap> list(String election, String contest, RegionCode scope) {
        // A scope is a prefix of the codes in it; a colon follows the digits.
        List<RecordedRecap> all = db.read(handle -> handle.createQuery("""
                        SELECT * FROM recap_row
                        WHERE election = ? AND contest = ? AND unit >= ? AND unit < ?
                        ORDER BY unit, recorded_at, subject""")
                .bind(0, election)
                .bind(1, contest)
                .bind(2, scope.digits())
                .bind(3, scope.digits() + ":")
                .map(SqlRecaps::row)
                .list());
        return lastOfEach(all);
    }

    @Override
    public boolean any(String election, String contest, RegionCode scope) {
        return db.read(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM recap_row
                        WHERE election = ? AND contest = ? AND unit >= ? AND unit < ?)""")
                .bind(0, election)
                .bind(1, contest)
                .bind(2, scope.digits())
                .bind(3, scope.digits() + ":")
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public Optional<RecordedRecap> find(String election, String contest, RecapUnit unit) {
        return db.read(handle -> handle.createQuery("""
                        SELECT * FROM recap_row WHERE election = ? AND contest = ? AND unit = ?
                        ORDER BY recorded_at DESC, subject DESC LIMIT 1""")
                .bind(0, election)
                .bind(1, contest)
                .bind(2, unit.digits())
                .map(SqlRecaps::row)
                .findOne());
    }

    /// @param rows in order of units, then of time
    private static List<RecordedRecap> lastOfEach(List<RecordedRecap> rows) {
        List<RecordedRecap> last = new ArrayList<>(rows.size());
        for (RecordedRecap row : rows) {
            if (!last.isEmpty() && last.getLast().row().unit().equals(row.row().unit())) {
                last.removeLast();
            }
            last.add(row);
        }
        return last;
    }

    private static RecordedRecap row(ResultSet row, StatementContext context) throws SQLException {
        String actor = row.getString("actor");
        return new RecordedRecap(
                RecapEntries.decode(row.getBytes("body"), actor),
                EntryId.parse(row.getString("subject")),
                EntryId.parseAll(row.getString("heads")),
                EntryId.parse(row.getString("last")),
                Instant.ofEpochMilli(row.getLong("recorded_at")),
                actor,
                row.getInt("versions"));
    }
}
