package id.suar.count.recap;

import id.suar.db.Database;
import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementContext;

/// Reads the table of [SqlDiscrepancyView].
public final class SqlDiscrepancies implements Discrepancies {

    private final Database db;

    public SqlDiscrepancies(Database db) {
        this.db = db;
    }

    @Override
    public List<RecordedDiscrepancy> list(String election, String contest, RegionCode scope) {
        return between(election, contest, scope.digits(), scope.digits() + ":");
    }

    @Override
    public List<RecordedDiscrepancy> of(String election, String contest, RecapUnit unit) {
        return between(election, contest, unit.digits(), unit.digits() + "!");
    }

    private List<RecordedDiscrepancy> between(String election, String contest, String from, String to) {
        List<RecordedDiscrepancy> all = db.read(handle -> handle.createQuery("""
                        SELECT * FROM recap_discrepancy
                        WHERE election = ? AND contest = ? AND unit >= ? AND unit < ?
                        ORDER BY unit, recorded_at, subject""")
                .bind(0, election)
                .bind(1, contest)
                .bind(2, from)
                .bind(3, to)
                .map(SqlDiscrepancies::one)
                .list());
        Map<String, RecordedDiscrepancy> last = new LinkedHashMap<>();
        all.forEach(one ->
                last.put(one.discrepancy().unit() + " " + one.discrepancy().figure(), one));
        return List.copyOf(last.values());
    }

    private static RecordedDiscrepancy one(ResultSet row, StatementContext context) throws SQLException {
        return new RecordedDiscrepancy(
                DiscrepancyEntries.decode(row.getBytes("body")),
                EntryId.parse(row.getString("subject")),
                Arrays.stream(row.getString("heads").split(" "))
                        .map(EntryId::parse)
                        .toList(),
                EntryId.parse(row.getString("last")));
    }
}
