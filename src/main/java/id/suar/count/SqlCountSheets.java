package id.suar.count;

import id.suar.db.Database;
import id.suar.journal.EntryId;
import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/// Sheets in SQLite: what is asked for in columns, the sheet itself as its entry's body.
public final class SqlCountSheets implements CountSheets, SqlView<CountSheet> {

    private final Database db;
    private final CountView fold = new CountView();

    public SqlCountSheets(Database db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "count.sheet";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Fold<CountSheet> fold() {
        return fold;
    }

    @Override
    public List<String> tables() {
        return List.of("count_sheet");
    }

    @Override
    public void create(Handle handle) {
        handle.execute("""
                CREATE TABLE count_sheet (
                  subject TEXT NOT NULL PRIMARY KEY,
                  election TEXT NOT NULL,
                  contest TEXT NOT NULL,
                  station TEXT NOT NULL,
                  recorded_at INTEGER NOT NULL,
                  actor TEXT NOT NULL,
                  last TEXT NOT NULL,
                  heads TEXT NOT NULL,
                  versions INTEGER NOT NULL,
                  sheet BLOB NOT NULL
                ) WITHOUT ROWID""");
        handle.execute("CREATE INDEX count_sheet_station ON count_sheet (election, contest, station)");
    }

    @Override
    public void put(Handle handle, List<Folded<CountSheet>> records) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO count_sheet
                  (subject, election, contest, station, recorded_at, actor, last, heads, versions, sheet)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (subject) DO UPDATE SET recorded_at = excluded.recorded_at, actor = excluded.actor,
                  last = excluded.last, heads = excluded.heads, versions = excluded.versions, sheet = excluded.sheet""");
        for (Folded<CountSheet> record : records) {
            CountSheet sheet = record.state();
            batch.bind(0, record.subject().toString())
                    .bind(1, sheet.election())
                    .bind(2, sheet.contest())
                    .bind(3, sheet.station().digits())
                    .bind(4, record.last().recordedAt().toEpochMilli())
                    .bind(5, record.last().actor())
                    .bind(6, record.last().id().toString())
                    .bind(7, record.heads().stream().map(EntryId::toString).collect(Collectors.joining(" ")))
                    .bind(8, record.entries())
                    .bind(9, record.last().body())
                    .add();
        }
        batch.execute();
    }

    @Override
    public List<RecordedSheet> list(String election, String contest, RegionCode scope) {
        // A scope is a prefix of the codes of its stations; a colon follows the digits.
        List<RecordedSheet> all = db.read(handle -> handle.createQuery("""
                        SELECT * FROM count_sheet
                        WHERE election = ? AND contest = ? AND station >= ? AND station < ?
                        ORDER BY station, recorded_at, subject""")
                .bind(0, election)
                .bind(1, contest)
                .bind(2, scope.digits())
                .bind(3, scope.digits() + ":")
                .map(SqlCountSheets::sheet)
                .list());
        return lastOfEach(all);
    }

    @Override
    public Optional<RecordedSheet> find(String election, String contest, TpsCode station) {
        List<RecordedSheet> all = db.read(handle -> handle.createQuery("""
                        SELECT * FROM count_sheet WHERE election = ? AND contest = ? AND station = ?
                        ORDER BY recorded_at, subject""")
                .bind(0, election)
                .bind(1, contest)
                .bind(2, station.digits())
                .map(SqlCountSheets::sheet)
                .list());
        return lastOfEach(all).stream().findFirst();
    }

    @Override
    public Optional<RecordedSheet> find(EntryId subject) {
        return db.read(handle -> handle.createQuery("SELECT * FROM count_sheet WHERE subject = ?")
                .bind(0, subject.toString())
                .map(SqlCountSheets::sheet)
                .findOne());
    }

    /// @param sheets in order of stations, then of time
    private static List<RecordedSheet> lastOfEach(List<RecordedSheet> sheets) {
        List<RecordedSheet> last = new ArrayList<>(sheets.size());
        for (int from = 0; from < sheets.size(); ) {
            TpsCode station = sheets.get(from).sheet().station();
            int next = from + 1;
            while (next < sheets.size() && sheets.get(next).sheet().station().equals(station)) {
                next++;
            }
            last.add(withOthers(sheets.get(next - 1), next - from - 1));
            from = next;
        }
        return last;
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
