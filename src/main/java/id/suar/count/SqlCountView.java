package id.suar.count;

import id.suar.journal.EntryId;
import id.suar.journal.Fold;
import id.suar.journal.Folded;
import id.suar.journal.SqlView;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Sheets in SQLite: what is asked for in columns, the sheet itself as its entry's body; and which entries of other
/// records of the same form were joined into a record.
public final class SqlCountView implements SqlView<CountSheet> {

    private final CountView fold = new CountView();

    @Override
    public String name() {
        return "count.sheet";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Fold<CountSheet> fold() {
        return fold;
    }

    @Override
    public List<String> tables() {
        return List.of("count_sheet", "count_joined");
    }

    @Override
    public void create(Handle handle) {
        handle.execute("""
                CREATE TABLE count_sheet (
                  subject TEXT NOT NULL PRIMARY KEY,
                  election TEXT NOT NULL,
                  contest TEXT NOT NULL,
                  station TEXT NOT NULL,
                  rank INTEGER NOT NULL,
                  recorded_at INTEGER NOT NULL,
                  actor TEXT NOT NULL,
                  last TEXT NOT NULL,
                  heads TEXT NOT NULL,
                  versions INTEGER NOT NULL,
                  sheet BLOB NOT NULL
                ) WITHOUT ROWID""");
        handle.execute(
                "CREATE INDEX count_sheet_station ON count_sheet (election, contest, station, rank, recorded_at)");
        handle.execute("""
                CREATE TABLE count_joined (
                  election TEXT NOT NULL,
                  contest TEXT NOT NULL,
                  station TEXT NOT NULL,
                  subject TEXT NOT NULL,
                  entry TEXT NOT NULL,
                  PRIMARY KEY (election, contest, station, subject, entry)
                ) WITHOUT ROWID""");
    }

    @Override
    public void put(Handle handle, List<Folded<CountSheet>> records) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO count_sheet
                  (subject, election, contest, station, rank, recorded_at, actor, last, heads, versions, sheet)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (subject) DO UPDATE SET rank = excluded.rank, recorded_at = excluded.recorded_at, actor = excluded.actor,
                  last = excluded.last, heads = excluded.heads, versions = excluded.versions, sheet = excluded.sheet""");
        for (Folded<CountSheet> record : records) {
            CountSheet sheet = record.state();
            batch.bind(0, record.subject().toString())
                    .bind(1, sheet.election())
                    .bind(2, sheet.contest())
                    .bind(3, sheet.station().digits())
                    .bind(4, CountRank.of(sheet))
                    .bind(5, record.last().recordedAt().toEpochMilli())
                    .bind(6, record.last().actor())
                    .bind(7, record.last().id().toString())
                    .bind(8, record.heads().stream().map(EntryId::toString).collect(Collectors.joining(" ")))
                    .bind(9, record.entries())
                    .bind(10, record.last().body())
                    .add();
        }
        batch.execute();
        join(handle, records);
    }

    /// Which entries of other records of a form were joined into one of these.
    private static void join(Handle handle, List<Folded<CountSheet>> records) {
        PreparedBatch joined = handle.prepareBatch("""
                INSERT INTO count_joined (election, contest, station, subject, entry) VALUES (?, ?, ?, ?, ?)""");
        for (Folded<CountSheet> record : records) {
            CountSheet sheet = record.state();
            if (record.entries() > 1) {
                handle.execute(
                        "DELETE FROM count_joined WHERE election = ? AND contest = ? AND station = ? AND subject = ?",
                        sheet.election(),
                        sheet.contest(),
                        sheet.station().digits(),
                        record.subject().toString());
            }
            for (EntryId entry : record.beyond()) {
                joined.bind(0, sheet.election())
                        .bind(1, sheet.contest())
                        .bind(2, sheet.station().digits())
                        .bind(3, record.subject().toString())
                        .bind(4, entry.toString())
                        .add();
            }
        }
        joined.execute();
    }
}
