package id.suar.count;

import id.suar.db.Database;
import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// Reads the table of [SqlCountView].
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
        // A scope is a prefix of the codes of its stations; a colon follows the digits.
        List<RecordedSheet> all = handle.createQuery("""
                        SELECT * FROM count_sheet
                        WHERE election = ? AND contest = ? AND station >= ? AND station < ? AND rank >= 0
                        ORDER BY station, rank, recorded_at, subject""")
                .bind(0, election)
                .bind(1, contest)
                .bind(2, scope.digits())
                .bind(3, scope.digits() + ":")
                .map(SqlCountSheets::sheet)
                .list();
        return lastOfEach(all);
    }

    @Override
    public Optional<RecordedSheet> find(String election, String contest, TpsCode station) {
        List<RecordedSheet> counting = records(election, contest, station).stream()
                .filter(one -> CountRank.of(one.sheet()) != CountRank.NEVER)
                .toList();
        return lastOfEach(counting.reversed()).stream().findFirst();
    }

    @Override
    public List<RecordedSheet> records(String election, String contest, TpsCode station) {
        return db.read(handle -> handle.createQuery("""
                        SELECT * FROM count_sheet WHERE election = ? AND contest = ? AND station = ?
                        ORDER BY rank DESC, recorded_at DESC, subject DESC""")
                .bind(0, election)
                .bind(1, contest)
                .bind(2, station.digits())
                .map(SqlCountSheets::sheet)
                .list());
    }

    @Override
    public Optional<RecordedSheet> find(EntryId subject) {
        return db.read(handle -> handle.createQuery("SELECT * FROM count_sheet WHERE subject = ?")
                .bind(0, subject.toString())
                .map(SqlCountSheets::sheet)
                .findOne());
    }

    /// @param sheets in order of stations, then the one that counts last
    private static List<RecordedSheet> lastOfEach(List<RecordedSheet> sheets) {
        List<RecordedSheet> last = new ArrayList<>(sheets.size());
        for (int from = 0; from < sheets.size(); ) {
            TpsCode station = sheets.get(from).sheet().station();
            int next = from + 1;
            while (next < sheets.size() && sheets.get(next).sheet().station().equals(station)) {
                next++;
            }
            last.add(withOthers(sheets.get(next - 1), peers(sheets.subList(from, next))));
            from = next;
        }
        return last;
    }

    /// How many others weigh as much as the last.
    private static int peers(List<RecordedSheet> sheets) {
        int rank = CountRank.of(sheets.getLast().sheet());
        return (int) sheets.stream()
                        .filter(one -> CountRank.of(one.sheet()) == rank)
                        .count()
                - 1;
    }

    private static RecordedSheet withOthers(RecordedSheet one, int others) {
        return others == 0
                ? one
                : new RecordedSheet(
                        one.sheet(),
                        one.subject(),
                        one.heads(),
                        one.last(),
                        one.recordedAt(),
                        one.actor(),
                        one.versions(),
                        others);
    }

    private static RecordedSheet sheet(ResultSet row, StatementContext context) throws SQLException {
        String actor = row.getString("actor");
        return new RecordedSheet(
                CountEntries.decode(row.getBytes("sheet"), actor),
                EntryId.parse(row.getString("subject")),
                Arrays.stream(row.getString("heads").split(" "))
                        .map(EntryId::parse)
                        .toList(),
                EntryId.parse(row.getString("last")),
                Instant.ofEpochMilli(row.getLong("recorded_at")),
                actor,
                row.getInt("versions"),
                0);
    }
}
