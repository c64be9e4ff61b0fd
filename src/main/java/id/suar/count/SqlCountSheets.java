package id.suar.count;

import id.suar.count.RecordPeers.Joins;
import id.suar.db.Database;
import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/// Reads the tables of [SqlCountView].
public final class SqlCountSheets implements CountSheets {

    private final Database db;

    public SqlCountSheets(Database db) {
        this.db = db;
    }

    @Override
    public List<RecordedSheet> list(String election, String contest, RegionCode scope) {
        return db.read(handle -> inForce(handle, election, contest, scope));
    }

    /// The same, of whoever is at work in the database already.
    public static List<RecordedSheet> inForce(Handle handle, String election, String contest, RegionCode scope) {
        List<RecordedSheet> all = within(handle, "count_sheet", "rank, recorded_at, subject", election, contest, scope)
                .map(SqlCountSheets::sheet)
                .list();
        Optional<Joins> joins = Optional.empty();
        List<RecordedSheet> counting = new ArrayList<>(all.size());
        for (int from = 0; from < all.size(); ) {
            TpsCode station = all.get(from).sheet().station();
            int next = from + 1;
            while (next < all.size() && all.get(next).sheet().station().equals(station)) {
                next++;
            }
            if (next > from + 1 && joins.isEmpty()) {
                joins = Optional.of(joins(within(handle, "count_joined", "entry", election, contest, scope)));
            }
            RecordPeers.counting(all.subList(from, next).reversed(), joins.orElse(Joins.NONE))
                    .ifPresent(counting::add);
            from = next;
        }
        return counting;
    }

    /// Of nearly all stations there is one record, of which neither names nor parents are read.
    @Override
    public List<CountSheet> sheets(String election, String contest, RegionCode scope) {
        return db.read(handle -> {
            List<Held> all = within(handle, "count_sheet", "rank", election, contest, scope)
                    .map((row, _) -> Held.of(row))
                    .list();
            List<CountSheet> sheets = new ArrayList<>(all.size());
            for (int at = 0; at < all.size(); at++) {
                Held held = all.get(at);
                int next = at;
                while (next + 1 < all.size() && all.get(next + 1).station().equals(held.station())) {
                    next++;
                }
                if (next == at && held.rank() != CountRank.NEVER) {
                    sheets.add(CountEntries.decode(held.sheet(), held.actor()));
                } else if (next > at) {
                    counting(handle, election, contest, new TpsCode(held.station()))
                            .ifPresent(sheets::add);
                }
                at = next;
            }
            return sheets;
        });
    }

    private record Held(String station, int rank, String actor, byte[] sheet) {

        static Held of(ResultSet row) throws SQLException {
            return new Held(
                    row.getString("station"), row.getInt("rank"), row.getString("actor"), row.getBytes("sheet"));
        }
    }

    private static Optional<CountSheet> counting(Handle handle, String election, String contest, TpsCode station) {
        return RecordPeers.counting(
                        of(
                                        handle,
                                        "count_sheet",
                                        "rank DESC, recorded_at DESC, subject DESC",
                                        election,
                                        contest,
                                        station)
                                .map(SqlCountSheets::sheet)
                                .list(),
                        joins(of(handle, "count_joined", "entry", election, contest, station)))
                .map(RecordedSheet::sheet);
    }

    /// A scope is a prefix of the codes of its stations; a colon follows the digits.
    private static Query within(
            Handle handle, String table, String order, String election, String contest, RegionCode scope) {
        return handle.createQuery("SELECT * FROM " + table
                        + " WHERE election = ? AND contest = ? AND station >= ? AND station < ? ORDER BY station, "
                        + order)
                .bind(0, election)
                .bind(1, contest)
                .bind(2, scope.digits())
                .bind(3, scope.digits() + ":");
    }

    @Override
    public Optional<RecordedSheet> find(String election, String contest, TpsCode station) {
        return records(election, contest, station).stream()
                .findFirst()
                .filter(one -> !one.sheet().round().withdrawn());
    }

    @Override
    public List<RecordedSheet> records(String election, String contest, TpsCode station) {
        return db.read(handle -> RecordPeers.standing(
                of(handle, "count_sheet", "rank DESC, recorded_at DESC, subject DESC", election, contest, station)
                        .map(SqlCountSheets::sheet)
                        .list(),
                joins(of(handle, "count_joined", "entry", election, contest, station))));
    }

    private static Query of(
            Handle handle, String table, String order, String election, String contest, TpsCode station) {
        return handle.createQuery("SELECT * FROM " + table
                        + " WHERE election = ? AND contest = ? AND station = ? ORDER BY " + order)
                .bind(0, election)
                .bind(1, contest)
                .bind(2, station.digits());
    }

    @Override
    public Optional<RecordedSheet> find(EntryId subject) {
        return db.read(handle -> handle.createQuery("SELECT * FROM count_sheet WHERE subject = ?")
                .bind(0, subject.toString())
                .map(SqlCountSheets::sheet)
                .findOne());
    }

    private static Joins joins(Query rows) {
        var joins = new Joins();
        rows.map((row, _) -> Map.entry(EntryId.parse(row.getString("subject")), EntryId.parse(row.getString("entry"))))
                .forEach(join -> joins.add(join.getKey(), join.getValue()));
        return joins;
    }

    private static RecordedSheet sheet(ResultSet row, StatementContext context) throws SQLException {
        String actor = row.getString("actor");
        return new RecordedSheet(
                CountEntries.decode(row.getBytes("sheet"), actor),
                EntryId.parse(row.getString("subject")),
                EntryId.parseAll(row.getString("heads")),
                EntryId.parse(row.getString("last")),
                Instant.ofEpochMilli(row.getLong("recorded_at")),
                actor,
                row.getInt("versions"),
                0,
                0);
    }
}
