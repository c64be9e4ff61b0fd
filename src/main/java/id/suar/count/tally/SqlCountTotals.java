package id.suar.count.tally;

import id.suar.db.Database;
import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Reads the tables of [SqlCountBriefs].
public final class SqlCountTotals implements CountTotals {

    private final Database db;

    public SqlCountTotals(Database db) {
        this.db = db;
    }

    @Override
    public List<VillageTally> villages(String election, String contest, RegionCode scope) {
        // The rows of a contest name the same figures, but for papers that differ: each list is read once.
        Map<String, FigureSums.Names> names = new HashMap<>();
        return db.read(handle -> within(handle, "SELECT * FROM count_tally", "village", election, contest, scope)
                .map((row, context) -> village(row, names))
                .list());
    }

    @Override
    public List<SheetBrief> sheets(String election, String contest, RegionCode scope) {
        return db.read(handle -> within(handle, "SELECT * FROM count_brief", "station", election, contest, scope)
                .map((row, context) -> sheet(row))
                .list());
    }

    @Override
    public Optional<SheetBrief> sheet(String election, String contest, TpsCode station) {
        return db.read(handle -> handle.createQuery(
                        "SELECT * FROM count_brief WHERE election = ? AND contest = ? AND station = ?")
                .bind(0, election)
                .bind(1, contest)
                .bind(2, station.digits())
                .map((row, context) -> sheet(row))
                .findOne());
    }

    @Override
    public int due(String election, String contest, RegionCode scope) {
        return db.read(handle -> handle.createQuery("""
                        SELECT count(*) FROM count_brief
                        WHERE due = 1 AND election = ? AND contest = ? AND station >= ? AND station < ?""")
                .bind(0, election)
                .bind(1, contest)
                .bind(2, scope.digits())
                .bind(3, scope.digits() + ":")
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public int conflicts(RegionCode scope) {
        return db.read(handle -> handle.createQuery("""
                        SELECT coalesce(sum(conflicts), 0) FROM count_tally WHERE village >= ? AND village < ?""")
                .bind(0, scope.digits())
                .bind(1, scope.digits() + ":")
                .mapTo(Integer.class)
                .one());
    }

    /// A scope is a prefix of the codes in it; a colon follows the digits.
    private static Query within(
            Handle handle, String select, String place, String election, String contest, RegionCode scope) {
        return handle.createQuery(select + " WHERE election = ? AND contest = ? AND " + place + " >= ? AND " + place
                        + " < ? ORDER BY " + place)
                .bind(0, election)
                .bind(1, contest)
                .bind(2, scope.digits())
                .bind(3, scope.digits() + ":");
    }

    private static VillageTally village(ResultSet row, Map<String, FigureSums.Names> names) throws SQLException {
        FigureSums.Names figures =
                names.computeIfAbsent(row.getString("figures"), keys -> FigureSums.Names.of(List.of(keys.split(" "))));
        return new VillageTally(
                new RegionCode(row.getString("village")),
                Packed.numbers(row.getBytes("stations")),
                row.getInt("broken"),
                row.getInt("explained"),
                row.getInt("conflicts"),
                row.getInt("due"),
                new Turnout(row.getInt("turnout_sheets"), row.getLong("turnout_came"), row.getLong("turnout_list")),
                Packed.sums(figures, row.getBytes("sums")));
    }

    private static SheetBrief sheet(ResultSet row) throws SQLException {
        return new SheetBrief(
                new TpsCode(row.getString("station")),
                EntryId.parse(row.getString("last")),
                row.getBoolean("conflict"),
                row.getInt("others"),
                Instant.ofEpochMilli(row.getLong("recorded_at")),
                row.getString("observer"),
                rules(row.getString("broken")),
                rules(row.getString("unexplained")),
                Packed.totals(row.getBytes("totals")));
    }

    private static List<String> rules(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }
}
